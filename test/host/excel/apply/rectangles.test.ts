import { describe, expect, it } from 'vitest';
import { rectangles } from '../../../../src/host/excel/apply/rectangles';
import { areaAddress, parseAddress } from '../../../../src/workbook/cell-ref';

const cells = (...addresses: readonly string[]) => addresses.map((address) => ({ ...parseAddress(address)!, address }));
const found = (...addresses: readonly string[]) => rectangles(cells(...addresses)).map(({ area, rows }) => [areaAddress(area), rows.map((row) => row.map(({ address }) => address))]);

describe('rectangles of cells', () => {
  it('are one for a block, in whatever order its cells come', () => {
    expect(found('B3', 'A2', 'B2', 'A3')).toEqual([['A2:B3', [['A2', 'B2'], ['A3', 'B3']]]]);
  });

  it('hold no cell between them', () => {
    expect(found('A1', 'C1', 'A2', 'B2', 'C2', 'A3')).toEqual([['A1', [['A1']]], ['C1', [['C1']]], ['A2:C2', [['A2', 'B2', 'C2']]], ['A3', [['A3']]]]);
  });

  it('are few for a column with gaps', () => {
    expect(found('D5', 'D6', 'D9', 'D10', 'D11').map(([area]) => area)).toEqual(['D5:D6', 'D9:D11']);
    expect(rectangles(Array.from({ length: 20_000 }, (_, index) => ({ row: index % 10_000, column: index < 10_000 ? 0 : 1 })))).toHaveLength(1);
  });

  it('are none for nothing', () => {
    expect(rectangles([])).toEqual([]);
  });
});
