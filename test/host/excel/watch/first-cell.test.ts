import { expect, it } from 'vitest';
import { firstCell } from '../../../../src/host/excel/watch/first-cell';

it.each([
  ['B7', [6, 1]], ['B7:C9', [6, 1]], ['B7,D1:D4', [6, 1]], ['B:C', [0, 1]], ['3:5', [2, 0]], ["'表 1'!C2", [1, 2]], ['', null],
] as const)('the first cell of %j', (address, place) => {
  const cell = firstCell(address);
  expect(cell === null ? null : [cell.row, cell.column]).toEqual(place);
});
