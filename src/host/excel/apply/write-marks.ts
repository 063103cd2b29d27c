import type { Mark } from '../../../workbook/change-set';
import { bySheet } from '../../xlsx/by-sheet';
import type { SheetEntry } from '../read/sheet-list';
import { demandSheet } from './check-changes';
import { type OwnMark, putOnMark, takeOffMark } from './own-marks';
import type { WriteStep } from './write-steps';

const MARK_BYTES = 1_600;
const REMOVAL_BYTES = 600;

/** Takes our marks off and puts these on. `onAdded` is told the rules that are there then, by sheet. */
export function markSteps(sheets: readonly SheetEntry[], old: readonly OwnMark[], marks: readonly Mark[], onAdded: (sheetId: string, conditionIds: readonly string[]) => void): readonly WriteStep[] {
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
function sheetStep({ id, allows }: SheetEntry, gone: readonly OwnMark[], come: readonly Mark[], onAdded: (conditionIds: readonly string[]) => void): WriteStep {
  const lifted = allows !== null && allows.allowFormatCells !== true ? allows : null;
  return {
    bytes: gone.length * REMOVAL_BYTES + come.length * MARK_BYTES,
    write: (context) => {
      const { protection } = context.workbook.worksheets.getItem(id);
      if (lifted !== null) protection.unprotect();
      for (const mark of gone) takeOffMark(context, mark);
      const added = come.toReversed().map((mark) => putOnMark(context, id, mark));
      if (lifted !== null) protection.protect(lifted);
      return () => { onAdded(added.map((answer) => answer())); };
    },
  };
}
