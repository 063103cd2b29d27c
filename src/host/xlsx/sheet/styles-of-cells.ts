import { cellAddress, type CellRef } from '../../../workbook/cell-ref';
import { InheritedStyles } from '../patch/inherited-styles';
import { TagScanner } from '../xml/tag-scanner';
import { CellTag } from './cell-tag';

/** Style indexes of some cells of a sheet by their address. A cell that is not written down shows its row's or column's style. */
export function stylesOfCells(xml: string, refs: readonly CellRef[]): ReadonlyMap<string, number> {
  const inherited = new InheritedStyles();
  const wanted = new Map<number, CellRef[]>();
  for (const ref of refs) {
    const row = wanted.get(ref.row);
    if (row === undefined) wanted.set(ref.row, [ref]);
    else row.push(ref);
  }
  const found = new Map<string, number>();
  const inherit = (row: number): void => {
    for (const { column } of wanted.get(row) ?? []) found.set(cellAddress(row, column), Number(inherited.of(column) ?? '0'));
  };
  const scanner = new TagScanner(xml);
  let row = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === 'col') inherited.readColumns(scanner);
    if (scanner.name === 'sheetData') for (const missing of wanted.keys()) inherit(missing);
    if (scanner.name === 'row') {
      const number = scanner.attribute('r');
      row = number === null ? row + 1 : Number(number) - 1;
      column = -1;
      inherited.startRow(scanner);
      inherit(row);
    } else if (scanner.name === 'c' && wanted.has(row)) {
      const tag = CellTag.of(scanner);
      column = tag.column ?? column + 1;
      found.set(cellAddress(row, column), tag.style);
    }
  }
  return found;
}
