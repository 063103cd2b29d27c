import { describe, expect, it } from 'vitest';
import { MAX_COLUMNS } from '../../../src/workbook/cell-ref';
import type { CellEdit } from '../../../src/workbook/change-set';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { edit, EMPTY, NOTHING, number, text } from '../contract-words';
import { contractWorkbook } from '../contract-workbook';
import { explicitly } from '../plain-workbook';
import { openExcel, type ExcelUnderTest } from './excel-under-test';

/** Requests that are made meanwhile. */
async function requestsOf({ emulator }: ExcelUnderTest, work: () => Promise<unknown>) {
  const before = emulator.requests.length;
  await work();
  return emulator.requests.slice(before);
}

const WEB = { requestBytes: 5 * 1024 * 1024, responseBytes: 5 * 1024 * 1024 };

const grid = (rows: number, columns: number, words: string): readonly CellSnapshot[] => Array.from({ length: rows * columns }, (_, index) => {
  const row = Math.trunc(index / columns);
  const column = index % columns;
  const value = column % 2 === 0 ? `${words}${row}` : row * MAX_COLUMNS + column;
  return { row, column, value, text: String(value), formula: null, format: 'General' };
});

const workbookOf = (count: number, cells: readonly CellSnapshot[]): WorkbookSnapshot => ({
  date1904: false,
  sheets: Array.from({ length: count }, (_, index) => ({
    name: `表${index + 1}`, visibility: 'visible', protected: false, cells, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), notes: [],
  })),
});

describe('requests to Excel', () => {
  it('are three for a first reading, of which the last alone says that it writes, and one when nothing changed', async () => {
    const excel = await openExcel({ bytes: contractWorkbook() });
    expect((await requestsOf(excel, () => excel.host.read())).map(({ isWrite }) => isWrite)).toEqual([false, false, true]);
    expect((await requestsOf(excel, () => excel.host.read())).map(({ isWrite }) => isWrite)).toEqual([false]);
    expect((await requestsOf(excel, () => excel.host.readStore())).map(({ isWrite }) => isWrite)).toEqual([false]);
    excel.dispose();
  });

  it('that say they write are none for a reading where merged areas cannot be told and no line is hidden', async () => {
    const excel = await openExcel({ workbook: workbookOf(2, grid(10, 4, '甲')), cap: '1.9' });
    expect((await requestsOf(excel, () => excel.host.read())).map(({ isWrite }) => isWrite)).toEqual([false, false]);
    excel.dispose();
  });

  it('are two for a filling, whatever is in it and however often', async () => {
    const excel = await openExcel({ bytes: contractWorkbook() });
    await excel.host.read();
    const edits = Array.from({ length: 2_000 }, (_, index): CellEdit => ({ ...edit('表!A1', EMPTY, number(String(index))), ref: { sheet: '表', row: 10 + 2 * Math.trunc(index / 10), column: 2 * (index % 10) } }));
    const marks = [{ ref: { sheet: '表', row: 1, column: 1 }, kind: 'reason-missing' as const }, { ref: { sheet: '保护', row: 1, column: 0 }, kind: 'finding-error' as const }];
    const first = await requestsOf(excel, () => excel.host.apply({ edits: [...edits, edit('保护!A2', EMPTY, text('填'))], marks, store: '{"a":1}' }));
    expect(first.map(({ isWrite }) => isWrite)).toEqual([false, true]);
    const second = await requestsOf(excel, () => excel.host.apply({ edits: [edit('表!A11', number('0'), number('5'))], marks: marks.slice(1), store: '{"a":2}' }));
    expect(second.map(({ isWrite }) => isWrite)).toEqual([false, true]);
    excel.dispose();
  });

  it('are few for one block of many cells, and none of them is large', async () => {
    const excel = await openExcel({ workbook: workbookOf(1, grid(1, 2, '甲')), limits: WEB });
    await excel.host.read();
    const edits = Array.from({ length: 60_000 }, (_, index): CellEdit => ({ ...edit('表1!A1', EMPTY, text(`很长的一段说明文字，第${index}格，一直写下去`)), ref: { sheet: '表1', row: 10 + Math.trunc(index / 20), column: index % 20 } }));
    const requests = await requestsOf(excel, () => excel.host.apply({ ...NOTHING, edits }));
    expect(requests.every(({ requestBytes, error }) => requestBytes < 4.5 * 1024 * 1024 && error === null)).toBe(true);
    expect(requests.filter(({ isWrite }) => isWrite).length).toBeLessThanOrEqual(Math.ceil(requests.reduce((sum, { requestBytes }) => sum + requestBytes, 0) / 1024 / 1024));
    expect((await excel.host.read()).sheets[0]!.cells).toHaveLength(60_002);
    excel.dispose();
  });

  it('fit what Excel on the web bears, and hand over the whole of a large workbook', async () => {
    const workbook = workbookOf(10, grid(1_000, 20, '一级指标与二级指标'));
    const excel = await openExcel({ workbook, limits: WEB });
    const requests = await requestsOf(excel, async () => { expect(explicitly(await excel.host.read())).toEqual(explicitly(workbook)); });
    expect(requests.length).toBeLessThan(20);
    excel.dispose();
  });

  it('become smaller where Excel bears less, and larger again', async () => {
    const workbook = workbookOf(3, grid(2_000, 10, '指标'));
    const excel = await openExcel({ workbook, limits: { responseBytes: 300_000 } });
    const requests = await requestsOf(excel, async () => { expect(explicitly(await excel.host.read())).toEqual(explicitly(workbook)); });
    expect(requests.filter(({ error }) => error !== null).length).toBeLessThan(6);
    expect(requests.length).toBeLessThan(40);
    excel.dispose();
  });

  it('ask for merged areas in parts where there are more than Excel tells at once', async () => {
    const merges = Array.from({ length: 900 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    const { sheets: [sheet] } = workbookOf(1, grid(900, 6, '指标').filter(({ column }) => column !== 1));
    const excel = await openExcel({ workbook: { date1904: false, sheets: [{ ...sheet!, merges, hiddenRows: new Set([3, 700]), hiddenColumns: new Set([4]) }] } });
    const asksForMore = (paths: readonly { readonly Name: string; readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] } }[]): boolean =>
      paths.some(({ Name }) => Name === 'GetMergedAreasOrNullObject') && paths.some(({ Name, ArgumentInfo }) => Name === 'GetRangeByIndexes' && Number(ArgumentInfo?.Arguments?.[2]) > 512);
    excel.emulator.inject({ kind: 'refuse', code: 'InvalidArgument', when: ({ body }) => asksForMore(Object.values(body.ObjectPaths)), times: 100 });
    const [read] = explicitly(await excel.host.read()).sheets;
    expect([read!.merges, read!.hiddenRows, read!.hiddenColumns]).toEqual([merges, [3, 700], [4]]);
    excel.dispose();
  });

  it('follow no format to the end of a sheet', async () => {
    const blank = (row: number, column: number): CellSnapshot => ({ row, column, value: null, text: '', formula: null, format: '0.00' });
    const { sheets: [sheet] } = workbookOf(1, []);
    const cells = [...grid(3, 3, '甲'), blank(1_048_575, 16_383)];
    const excel = await openExcel({ workbook: { date1904: false, sheets: [{ ...sheet!, cells }, { ...sheet!, name: '空', cells: [blank(0, 0), blank(1_048_575, 0), blank(0, 9)] }] } });
    const [full, empty] = (await excel.host.read()).sheets;
    expect(explicitly({ date1904: false, sheets: [full!] }).sheets[0]!.cells).toEqual(grid(3, 3, '甲'));
    expect(empty!.cells.map(({ row, column }) => [row, column])).toEqual([[0, 0]]);
    excel.dispose();
  });

  it('hand over five hundred forms', async () => {
    const workbook = workbookOf(500, grid(40, 12, '指标'));
    const excel = await openExcel({ workbook, limits: WEB });
    const requests = await requestsOf(excel, async () => { expect((await excel.host.read()).sheets.every(({ cells }) => cells.length === 480)).toBe(true); });
    expect(requests.every(({ error, responseBytes }) => error === null && responseBytes < 5 * 1024 * 1024)).toBe(true);
    expect(requests.length).toBeLessThan(20);
    excel.dispose();
  });

  it('leave nothing behind in Excel', async () => {
    const excel = await openExcel({ bytes: contractWorkbook() });
    await excel.host.read();
    await excel.host.apply({ edits: [edit('表!F1', EMPTY, number('1'))], marks: [{ ref: { sheet: '保护', row: 0, column: 0 }, kind: 'finding-hint' }], store: '{}' });
    await excel.host.apply({ edits: [edit('表!F1', number('1'), number('2'))], marks: [], store: '' });
    await excel.host.select({ sheet: '表', row: 0, column: 0 });
    await excel.host.readStore();
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(excel.emulator.references.left).toBe(0);
    expect(excel.emulator.requests.filter(({ isCleanup }) => isCleanup)).toEqual([]);
    excel.dispose();
  });
});
