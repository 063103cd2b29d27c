import { describe, expect, it } from 'vitest';
import { patchCells } from '../../../src/host/xlsx/patch/patch-cells';

const sheetOf = (dimension: string, row: string): string => `<worksheet>${dimension}<sheetData>${row}</sheetData></worksheet>`;
const write = (row: number, column: number) => ({ row, column, content: { kind: 'number', decimal: '1' }, restyle: null }) as const;

describe('used area', () => {
  it('grows with a cell outside it, in the dimension and in the row', () => {
    const before = sheetOf('<dimension ref="B2:C2"/>', '<row r="2" spans="2:3"><c r="B2"><v>5</v></c></row>');
    expect(patchCells('表', before, [write(1, 4), write(6, 0)]).xml)
      .toBe(sheetOf('<dimension ref="A2:E7"/>', '<row r="2" spans="2:5"><c r="B2"><v>5</v></c><c r="E2"><v>1</v></c></row><row r="7"><c r="A7"><v>1</v></c></row>'));
  });

  it('stays as it is for a cell inside it, written anew or not', () => {
    const before = sheetOf('<dimension ref="A1:H9"/>', '<row r="2" spans="1:8"><c r="B2"><v>5</v></c></row>');
    const after = patchCells('表', before, [write(1, 1), write(1, 3)]).xml;
    expect(after).toBe(sheetOf('<dimension ref="A1:H9"/>', '<row r="2" spans="1:8"><c r="B2"><v>1</v></c><c r="D2"><v>1</v></c></row>'));
  });

  it('is not invented where the sheet does not say it', () => {
    expect(patchCells('表', sheetOf('', '<row r="2"/>'), [write(1, 1)]).xml).toBe(sheetOf('', '<row r="2"><c r="B2"><v>1</v></c></row>'));
  });
});
