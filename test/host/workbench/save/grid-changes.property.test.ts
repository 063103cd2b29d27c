import type { ICellData, IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridDataOf } from '../../../../src/host/workbench/convert/grid-data';
import { gridChanges } from '../../../../src/host/workbench/save/grid-changes';
import { contentOf, sameContent } from '../../../../src/workbook/cell-content';
import type { CellContent } from '../../../../src/workbook/change-set';
import type { CellSnapshot, SheetSnapshot, StoredValue, WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { lookOf } from '../convert/plain-look';

const NOTHING = { edits: [], looks: [], notes: [], refreshed: [] };
const ROWS = 12;
const COLUMNS = 5;

const text = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('00123', '1/2', '2024年', '95%', '=1+1', "'x", 'TRUE', '0x1F', '1e5', ' 5 ', '#N/A', '甲\n乙', '甲\r\n乙\n', '\n', '１２', 'Infinity'),
);
const numeric = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), fc.integer({ min: -10_000, max: 10_000 }));
const value: fc.Arbitrary<StoredValue> = fc.oneof(numeric, text, fc.boolean(), fc.constantFrom({ error: '#DIV/0!' }, { error: '#N/A' }, null));
const formula = fc.option(fc.constantFrom('A1+1', '_xlfn.IFS(A1>5,"_xlfn.IFS(",TRUE,0)', 'SUM($A$1:A3)', "'表 (1'!A1", '_xlfn._xlws.FILTER(A1:A3,A1:A3>1)'), { freq: 4 });
const format = fc.constantFrom('General', '0.00%', '@', 'yyyy-mm-dd', '[h]:mm', '"等级:"@');

const sheet: fc.Arbitrary<SheetSnapshot> = fc.uniqueArray(fc.record({ place: fc.nat(ROWS * COLUMNS - 1), value, formula, format }), { selector: ({ place }) => place, maxLength: 25 })
  .map((cells): SheetSnapshot => ({
    name: '表', visibility: 'visible', protected: false, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), notes: [],
    cells: cells.sort((a, b) => a.place - b.place).map(({ place, ...cell }): CellSnapshot => ({ row: Math.trunc(place / COLUMNS), column: place % COLUMNS, text: '', ...cell })),
  }));
const workbook: fc.Arbitrary<WorkbookSnapshot> = fc.record({ sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }), date1904: fc.boolean() });

describe('any workbook', () => {
  it('that nobody touched has nothing to save', () => {
    fc.assert(fc.property(workbook, (snapshot) => {
      const loaded = gridDataOf(snapshot, lookOf(snapshot));
      expect(gridChanges(loaded, structuredClone(loaded), snapshot)).toEqual(NOTHING);
    }), { seed: 20_231_121, numRuns: 500 });
  });

  it('gives back exactly what was typed into it', () => {
    const typed = fc.uniqueArray(fc.record({ sheet: fc.nat(2), place: fc.nat(ROWS * COLUMNS - 1), value, formula }), { selector: (edit) => `${edit.sheet} ${edit.place}`, maxLength: 12 });
    fc.assert(fc.property(workbook.map((book) => ({ ...book, date1904: false })), typed, (snapshot, all) => {
      const loaded = gridDataOf(snapshot, lookOf(snapshot));
      const current = structuredClone(loaded);
      const expected = new Map<string, CellContent>();
      for (const edit of all.filter(({ sheet: index }) => index < snapshot.sheets.length)) {
        const [row, column] = [Math.trunc(edit.place / COLUMNS), edit.place % COLUMNS];
        const after = contentOf({ row, column, text: '', format: 'General', value: edit.value, formula: edit.formula });
        const before = contentOf(snapshot.sheets[edit.sheet]!.cells.find((cell) => cell.row === row && cell.column === column) ?? null);
        type(current, edit.sheet, row, column, after);
        if (!sameContent(before, after)) expected.set(`${edit.sheet} ${row} ${column}`, after);
      }
      const { edits, looks } = gridChanges(loaded, current, { ...snapshot, sheets: snapshot.sheets.map((one, index) => ({ ...one, name: String(index) })) });
      expect(looks).toEqual([]);
      expect(edits.map(({ ref }) => `${ref.sheet} ${ref.row} ${ref.column}`).sort()).toEqual([...expected.keys()].sort());
      for (const { ref, after } of edits) expect([ref, sameContent(after, expected.get(`${ref.sheet} ${ref.row} ${ref.column}`)!)]).toEqual([ref, true]);
    }), { seed: 20_231_121, numRuns: 500 });
  });
});

/** As the grid itself holds what somebody typed; its style stays. */
function type(book: IWorkbookData, sheetIndex: number, row: number, column: number, content: CellContent): void {
  const cells = book.sheets[`sheet-${sheetIndex}`]!.cellData!;
  const { s } = cells[row]?.[column] ?? {};
  (cells[row] ??= {})[column] = { ...typedCell(content), ...(s === undefined ? {} : { s }) };
}

function typedCell(content: CellContent): ICellData {
  switch (content.kind) {
    case 'empty':
      return {};
    case 'number':
      return { v: Number(content.decimal), t: 2 };
    case 'text':
      return { v: content.text, t: 4 };
    case 'boolean':
      return { v: content.value ? 1 : 0, t: 3 };
    case 'error':
      return { v: content.error, t: 1 };
    case 'formula':
      return { f: `=${content.formula.replaceAll(/(?<!")_xlfn\.(?:_xlws\.)?/g, '')}`, v: null };
  }
}
