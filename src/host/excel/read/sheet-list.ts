import type { SheetSnapshot } from '../../../workbook/snapshot';

/** 工作表名册: what Excel says of a sheet without looking into it. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly protected: boolean;
  /** What its protection allows all the same; null where it is not protected or nobody asked. */
  readonly allows: Excel.WorksheetProtectionOptions | null;
}

const VISIBILITIES: Readonly<Record<string, SheetSnapshot['visibility']>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' };

/** Asks for every sheet, in the order of the workbook; the answer is there after the next sync. */
export function askForSheets(context: Excel.RequestContext, withAllowances = false): () => readonly SheetEntry[] {
  const { worksheets } = context.workbook;
  worksheets.load(`items/id,items/name,items/visibility,items/protection/protected${withAllowances ? ',items/protection/options' : ''}`);
  return () => worksheets.items.map(({ id, name, visibility, protection }) => ({
    id, name, visibility: VISIBILITIES[visibility]!, protected: protection.protected,
    allows: withAllowances && protection.protected ? protection.options : null,
  }));
}
