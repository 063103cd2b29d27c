import type { CellSnapshot } from '../../../workbook/snapshot';
import { readCell } from './read-cell';

/** What is loaded of a range to know its cells. */
export const CONTENTS = 'values,formulas,numberFormat,valueTypes,text';

/** Its cells in row-major order, those that say nothing left out. */
export function cellsOfRange({ values, formulas, numberFormat, valueTypes, text }: Excel.Range, top: number, left: number): readonly CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  for (const [row, line] of (values as readonly (readonly unknown[])[]).entries()) {
    for (const [column, value] of line.entries()) {
      const cell = readCell(top + row, left + column, {
        value,
        formula: (formulas as readonly (readonly unknown[])[])[row]![column],
        type: valueTypes[row]![column]!,
        text: text[row]![column]!,
        format: String((numberFormat as readonly (readonly unknown[])[])[row]![column]),
      });
      if (cell !== null) cells.push(cell);
    }
  }
  return cells;
}
