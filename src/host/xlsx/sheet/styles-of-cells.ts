import { cellAddress, type CellRef } from '../../../workbook/cell-ref';
import { TagScanner } from '../xml/tag-scanner';
import { CellTag } from './cell-tag';

/** Style indexes of some cells of a sheet by their address; a cell that does not exist has none. */
export function stylesOfCells(xml: string, refs: readonly CellRef[]): ReadonlyMap<string, string> {
  const wanted = new Set(refs.map(({ row, column }) => cellAddress(row, column)));
  const found = new Map<string, string>();
  const scanner = new TagScanner(xml);
  let row = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === 'row') {
      const number = scanner.attribute('r');
      row = number === null ? row + 1 : Number(number) - 1;
      column = -1;
    } else if (scanner.name === 'c') {
      const tag = CellTag.of(scanner);
      column = tag.column ?? column + 1;
      const address = cellAddress(row, column);
      if (wanted.has(address)) found.set(address, String(tag.style));
    }
  }
  return found;
}
