import type { CellRef } from '../../../workbook/cell-ref';
import type { CellEdit } from '../../../workbook/change-set';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { formulaReferences } from '../sheet/formula-references';
import { WrittenCells } from './written-cells';

/**
 * Who must calculate anew when the file is opened, so that no formula shows what it showed before our edits: nobody, the
 * touched sheets, or the whole workbook. Only a formula that reads a written cell asks for it; what cannot be seen from a
 * formula's text counts as reading everything. `refreshed` are formulas that come with their new value.
 */
export type Recalculation = 'none' | 'sheets' | 'workbook';

export function recalculationAfter(edits: readonly CellEdit[], refreshed: readonly CellRef[], sheets: readonly SheetSnapshot[]): Recalculation {
  const fresh = new WrittenCells(refreshed);
  const written = new WrittenCells(edits.map(({ ref }) => ref));
  let needed = edits.some(({ after }) => after.kind === 'formula' && after.cached === null);
  let elsewhere = false;
  for (const { name, cells } of sheets) {
    const touched = written.onSheet(name);
    for (const { row, column, formula } of cells) {
      if (formula === null || (needed && elsewhere) || (touched && written.has(name, row, column)) || fresh.has(name, row, column)) continue;
      const references = formulaReferences(formula);
      needed ||= references === null || references.some(({ sheet, area }) => written.meets(sheet ?? name, area));
      // A formula of an untouched sheet that reads a touched one may depend on it by way of another formula.
      elsewhere ||= !touched && (references === null || references.some(({ sheet }) => sheet !== null && written.onSheet(sheet)));
    }
  }
  if (!needed) return 'none';
  return elsewhere ? 'workbook' : 'sheets';
}
