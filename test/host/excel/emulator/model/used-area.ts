import type { CellArea } from '../../../../../src/workbook/cell-ref';
import { type Cell, columnOf, rowOf, type Sheet } from './book';
import { bounding } from './place';

/**
 * 已用区域: around every cell with content, or with anything at all, merged areas and rows of their own height included.
 * null: there is none.
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean): CellArea | null {
  let area: CellArea | null = valuesOnly || sheet.merges.length === 0 ? null : bounding(sheet.merges);
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && !holdsSomething(cell)) continue;
    const row = rowOf(key);
    const column = columnOf(key);
    area = area === null
      ? { top: row, left: column, bottom: row, right: column }
      : { top: Math.min(area.top, row), left: Math.min(area.left, column), bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) };
  }
  if (area === null || valuesOnly || sheet.hiddenRows.size === 0) return area;
  return { ...area, top: Math.min(area.top, ...sheet.hiddenRows), bottom: Math.max(area.bottom, ...sheet.hiddenRows) };
}

function holdsSomething({ value, formula }: Cell): boolean {
  return value !== null || formula !== null;
}
