import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gridDataOf } from '../../../../src/host/workbench/convert/grid-data';
import { type GridChanges, gridChanges } from '../../../../src/host/workbench/save/grid-changes';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import type { CellContent } from '../../../../src/workbook/change-set';
import { EMPTY, number, text } from '../../contract';
import { type HeadlessGrid, headlessGrid } from '../convert/headless-grid';
import { smallForm } from './small-form';

let grid: HeadlessGrid;
let changes: () => GridChanges;

beforeEach(async () => {
  const host = XlsxHost.open(smallForm(), nodeCodec);
  const snapshot = await host.read();
  const loaded = gridDataOf(snapshot, host.readLook());
  grid = await headlessGrid(loaded);
  changes = () => gridChanges(loaded, grid.save(), snapshot);
});
afterEach(() => { grid.dispose(); });

const at = (row: number, column: number, endRow = row, endColumn = column) => ({ subUnitId: 'sheet-0', range: { startRow: row, startColumn: column, endRow, endColumn } });
const put = (row: number, column: number, value: object) => grid.run('sheet.command.set-range-values', { ...at(row, column), value });
const style = (row: number, column: number, type: string, value: unknown) => grid.run('sheet.command.set-style', { ...at(row, column), style: { type, value } });
const formula = (source: string, cached: string | null): CellContent => ({ kind: 'formula', formula: source, cached });
const edit = (row: number, column: number, before: CellContent, after: CellContent) => ({ ref: { sheet: '自评表', row, column }, before, after, format: null, formatBefore: null });
const look = (row: number, column: number, change: object) => ({ sheet: '自评表', row, column, ...change });

describe('a typed value', () => {
  it('is the one edit, and what depends on it is a new result', async () => {
    await put(0, 0, { v: 12.5 });
    expect(changes()).toEqual({
      edits: [edit(0, 0, number('10'), number('12.5'))], looks: [], notes: [],
      refreshed: [edit(0, 1, formula('A1*2', '20'), formula('A1*2', '25')), edit(0, 2, formula('B1+1', '21'), formula('B1+1', '26'))],
    });
  });

  it('has the 15 digits that people see', async () => {
    await put(1, 4, { v: 0.9500000000000001 });
    expect(changes().edits).toEqual([]);
    await put(1, 4, { v: 0.1 + 0.2 });
    expect(changes().edits).toEqual([edit(1, 4, number('0.95'), number('0.3'))]);
  });

  it('stays text when it was typed as text', async () => {
    await put(5, 0, { v: '0042', t: 4 });
    expect(changes().edits).toEqual([edit(5, 0, EMPTY, text('0042'))]);
  });

  it('of an error is an error', async () => {
    await put(5, 0, { v: '#N/A' });
    expect(changes().edits).toEqual([edit(5, 0, EMPTY, { kind: 'error', error: '#N/A' })]);
  });

  it('of a truth is a truth value', async () => {
    await put(5, 0, { v: true });
    expect(changes().edits).toEqual([edit(5, 0, EMPTY, { kind: 'boolean', value: true })]);
  });

  it('in several lines is one text', async () => {
    await put(5, 0, { v: null, p: { id: 'd', body: { dataStream: '甲\r乙\r\n', textRuns: [], paragraphs: [{ startIndex: 1 }, { startIndex: 3 }] }, documentStyle: {} } });
    expect(changes().edits).toEqual([edit(5, 0, EMPTY, text('甲\n乙'))]);
  });

  it('behind a merged area is left out, for a file has no place for it', async () => {
    await put(2, 1, { v: 1 });
    expect(changes().edits).toEqual([]);
  });

  it('that is taken back by undo is none', async () => {
    await put(0, 0, { v: 12.5 });
    await grid.run('univer.command.undo', {});
    expect(changes()).toEqual({ edits: [], looks: [], notes: [], refreshed: [] });
  });
});

describe('a formula', () => {
  it('is written with its result, newer functions marked', async () => {
    await put(6, 0, { f: '=IFS(A1>5,"XLOOKUP(",TRUE,0)' });
    expect(changes().edits).toEqual([edit(6, 0, EMPTY, formula('_xlfn.IFS(A1>5,"XLOOKUP(",TRUE,0)', 'XLOOKUP('))]);
  });

  it('over another one keeps what stood in the file as its precondition', async () => {
    await put(2, 2, { f: '=A1' });
    expect(changes().edits).toEqual([edit(2, 2, formula('IFERROR(_xlfn.XLOOKUP(1,A1:A1,A1:A1),0)', '0'), formula('A1', '10'))]);
  });

  it('that the grid shares among cells is written out in each of them', async () => {
    await grid.run('sheet.mutation.set-range-values', { subUnitId: 'sheet-0', cellValue: { 6: { 0: { f: '=A1*$A$1', si: 'x' } }, 7: { 0: { si: 'x' } }, 8: { 0: { si: 'x' } } } });
    expect(changes().edits.map(({ after }) => after)).toMatchObject([{ formula: 'A1*$A$1' }, { formula: 'A2*$A$1' }, { formula: 'A3*$A$1' }]);
  });
});

describe('a deleted content', () => {
  it('leaves an empty cell and the look', async () => {
    await grid.run('sheet.command.clear-selection-content', { subUnitId: 'sheet-0', ranges: [at(0, 0).range, at(1, 2).range, at(0, 3).range] });
    expect(changes().edits).toEqual([edit(0, 0, number('10'), EMPTY), edit(0, 3, text('00123'), EMPTY), edit(1, 2, text('甲\n乙'), EMPTY)]);
    expect(changes().looks).toEqual([]);
  });
});

describe('a look', () => {
  it('changes by the one property, and never what the cell holds', async () => {
    for (const [row, column] of [[0, 0], [0, 3], [1, 0], [1, 1], [1, 2], [1, 3], [2, 3]] as const) await style(row, column, 'bl', 1);
    expect(changes()).toEqual({
      edits: [], notes: [], refreshed: [],
      looks: [[0, 0], [0, 3], [1, 0], [1, 1], [1, 2], [1, 3], [2, 3]].map(([row, column]) => look(row!, column!, { font: { bold: true } })),
    });
  });

  it.each([
    ['it', 1, { font: { italic: true } }],
    ['ul', { s: 1 }, { font: { underline: true } }],
    ['st', { s: 1 }, { font: { strike: true } }],
    ['fs', 14.5, { font: { size: 14.5 } }],
    ['ff', '黑体,SimHei', { font: { family: '黑体' } }],
    ['cl', { rgb: '#c00000' }, { font: { colour: 'C00000' } }],
    ['bg', { rgb: 'rgb(255, 242, 204)' }, { fill: 'FFF2CC' }],
    ['bd', { t: { s: 1, cl: { rgb: '#000' } }, r: { s: 8, cl: { rgb: '#112233' } } }, { border: { top: { style: 'thin', colour: '000000' }, right: { style: 'medium', colour: '112233' } } }],
    ['ht', 3, { alignment: { horizontal: 'right' } }],
    ['vt', 1, { alignment: { vertical: 'top' } }],
    ['tb', 3, { alignment: { wrap: true } }],
    ['tr', { a: -45 }, { alignment: { rotation: 45 } }],
    ['tr', { a: 0, v: 1 }, { alignment: { rotation: 255 } }],
    ['n', { pattern: '0.00' }, { format: '0.00' }],
  ])('%s %j is saved', async (type, value, change) => {
    await style(0, 0, type, value);
    expect(changes()).toEqual({ edits: [], notes: [], refreshed: [], looks: [look(0, 0, change)] });
  });

  it('of a blank cell under a column with a look keeps what the column says', async () => {
    await style(8, 4, 'bl', 1);
    expect(changes().looks).toEqual([look(8, 4, { font: { bold: true } })]);
  });

  it('taken away is as usual again', async () => {
    await style(1, 2, 'tb', 0);
    await style(1, 2, 'ht', 0);
    expect(changes().looks).toEqual([look(1, 2, { alignment: { horizontal: 'general', wrap: false } })]);
  });
});
