import type { Mark } from '../../../workbook/change-set';
import { bySheet } from '../../xlsx/by-sheet';
import type { SheetEntry } from '../read/sheet-list';
import { demandSheet } from './check-changes';
import { putOnMark, type Rule, takeOffRule } from './own-marks';
import type { WriteStep } from './write-steps';

const MARK_BYTES = 1_600;
/** What taking a rule off takes in a request. */
export const REMOVAL_BYTES = 600;

/** Takes our marks off and puts these on. `onAdded` is told the rules that are there then, by sheet. */
export function markSteps(sheets: readonly SheetEntry[], old: readonly Rule[], marks: readonly Mark[], onAdded: (sheetId: string, conditionIds: readonly string[]) => void): readonly WriteStep[] {
  const wanted = bySheet(marks);
  for (const name of wanted.keys()) demandSheet(sheets, name);
  return sheets.flatMap((sheet) => {
    const gone = old.filter(({ sheetId }) => sheetId === sheet.id);
    const come = wanted.get(sheet.name) ?? [];
    return gone.length + come.length === 0 ? [] : [sheetStep(sheet, gone, come, (ids) => { onAdded(sheet.id, ids); })];
  });
}

/**
 * Excel refuses marks on protected sheets, so the protection is taken off and put on again as it was. With a password it
 * cannot be taken off, and nothing is written then. It stays in one request: nobody comes in between.
 */
function sheetStep(sheet: SheetEntry, gone: readonly Rule[], come: readonly Mark[], onAdded: (conditionIds: readonly string[]) => void): WriteStep {
  const { id } = sheet;
  const lifted = liftedBy(sheet);
  return {
    bytes: gone.length * REMOVAL_BYTES + come.length * MARK_BYTES,
    write: (context) => {
      const { protection } = context.workbook.worksheets.getItem(id);
      if (lifted !== null) protection.unprotect();
      for (const mark of gone) takeOffRule(context, mark);
      const added = come.toReversed().map((mark) => putOnMark(context, id, mark));
      if (lifted !== null) protection.protect(lifted);
      return () => { onAdded(added.map((answer) => answer())); };
    },
  };
}

/** What protects a sheet against marks; null where nothing does. */
function liftedBy({ allows }: SheetEntry): Excel.WorksheetProtectionOptions | null {
  return allows !== null && allows.allowFormatCells !== true ? allows : null;
}

/** Puts protections on again that were taken off for marks when writing broke off. */
export function protectionSteps(before: readonly SheetEntry[], now: readonly SheetEntry[]): readonly WriteStep[] {
  return before.flatMap((sheet) => {
    const lifted = liftedBy(sheet);
    const isOpen = now.some(({ id, protected: isProtected }) => id === sheet.id && !isProtected);
    if (lifted === null || !isOpen) return [];
    return [{ bytes: REMOVAL_BYTES, write: (context) => {
      context.workbook.worksheets.getItem(sheet.id).protection.protect(lifted);
      return undefined;
    } }];
  });
}
