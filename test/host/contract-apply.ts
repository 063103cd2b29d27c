import { expect } from 'vitest';
import { parseRef, refText } from '../../src/workbook/cell-ref';
import type { CellContent, CellEdit } from '../../src/workbook/change-set';
import type { HostHarness } from './contract-harness';
import { cellAt, edit, EMPTY, NO_REPORT, note, NOTHING, number, readAll, refusal, states, text } from './contract-words';

const FORMULA: CellContent = { kind: 'formula', formula: 'B1*2', cached: '195.62' };

export function applyContract(harness: HostHarness): void {
  states(harness, 'writes every kind of content, and reads it back', async ({ host }) => {
    const edits = [
      edit('表!A1', text('指标'), text(' <改> & "_x000D_"\n行 ')),
      edit('表!B1', number('97.81'), number('-0.000001')),
      edit('表!C1', FORMULA, number('12345678901234.5')),
      edit('表!D1', { kind: 'boolean', value: true }, EMPTY),
      edit('表!E1', { kind: 'error', error: '#DIV/0!' }, { kind: 'boolean', value: false }),
      edit('表!F9', EMPTY, { kind: 'formula', formula: 'IF(B1<1,"a&b","")', cached: 'a&b' }),
      edit('表!A9', EMPTY, { kind: 'error', error: '#N/A' }),
    ];
    const report = await host.apply({ ...NOTHING, edits });
    expect(report.applied).toEqual(edits);
    expect([report.conflicts, report.noteConflicts]).toEqual([[], []]);
    const book = await host.read();
    expect(edits.map(({ ref }) => [refText(ref), cellAt(book, refText(ref))?.value ?? null, cellAt(book, refText(ref))?.formula ?? null])).toEqual([
      ['表!A1', ' <改> & "_x000D_"\n行 ', null],
      ['表!B1', -0.000001, null],
      ['表!C1', 12345678901234.5, null],
      ['表!D1', null, null],
      ['表!E1', false, null],
      ['表!F9', 'a&b', 'IF(B1<1,"a&b","")'],
      ['表!A9', { error: '#N/A' }, null],
    ]);
  });

  states(harness, 'keeps texts as they are, whatever they look like', async ({ host }) => {
    const texts = ['=1+1', '12', '007', '1/2', 'TRUE', "'撇", '+86', '#N/A', '  空  格 ', '😀', '控\u0001制', 'https://a.b', '@甲', '-'];
    const edits = texts.map((words, index) => edit(`表!F${index + 20}`, EMPTY, text(words)));
    const { inverse } = await host.apply({ ...NOTHING, edits });
    const book = await host.read();
    expect(edits.map(({ ref }) => [cellAt(book, refText(ref))?.value, cellAt(book, refText(ref))?.formula])).toEqual(texts.map((words) => [words, null]));
    expect((await host.apply(inverse)).conflicts).toEqual([]);
  });

  states(harness, 'keeps the lines of a text, however they end', async ({ host }) => {
    const { inverse } = await host.apply({ ...NOTHING, edits: [edit('表!F1', EMPTY, text('甲\n乙\n\n丙')), edit('表!F2', EMPTY, text('甲\r\n乙'))] });
    const book = await host.read();
    expect(cellAt(book, '表!F1')).toMatchObject({ value: '甲\n乙\n\n丙', text: '甲\n乙\n\n丙' });
    expect(String(cellAt(book, '表!F2')?.value).split(/\r?\n/)).toEqual(['甲', '乙']);
    expect((await host.apply(inverse)).conflicts).toEqual([]);
  });

  states(harness, 'keeps the digits that a program can hold, and finds them again', async ({ host }) => {
    const numbers = ['123456789012345', '0.1', '-99.99', '0.00000012345', '100000000000000000000', '1.5E-7', '1e21', '0', '3.14159265358979'];
    const edits = numbers.map((decimal, index) => edit(`表!F${index + 20}`, EMPTY, number(decimal)));
    const { inverse } = await host.apply({ ...NOTHING, edits });
    const book = await host.read();
    expect(edits.map(({ ref }) => cellAt(book, refText(ref))?.value)).toEqual(numbers.map(Number));
    expect((await host.apply(inverse)).conflicts).toEqual([]);
  });

  states(harness, 'takes a text without characters for an empty cell', async ({ host }) => {
    const { inverse } = await host.apply({ ...NOTHING, edits: [edit('表!A1', text('指标'), text(''))] });
    expect(cellAt(await host.read(), '表!A1')).toBeNull();
    expect((await host.apply(inverse)).conflicts).toEqual([]);
    expect(cellAt(await host.read(), '表!A1')?.value).toBe('指标');
  });

  states(harness, 'writes nothing at all when one cell holds something else, and says what', async (opened) => {
    const before = await readAll(opened);
    const wrong = [edit('表!B1', EMPTY, number('2')), edit('表!A1', text('别'), number('3')), edit('表!C1', { kind: 'formula', formula: 'B1*3', cached: null }, EMPTY)];
    const report = await opened.host.apply({ edits: [edit('表!F1', EMPTY, number('1')), ...wrong], marks: [], store: harness.capabilities.store ? '{}' : null });
    expect(report).toEqual({ ...NO_REPORT, conflicts: [{ edit: wrong[0], found: number('97.81') }, { edit: wrong[1], found: text('指标') }, { edit: wrong[2], found: FORMULA }] });
    expect(await readAll(opened)).toEqual(before);
  });

  states(harness, 'asks for the same formula, not for what it last gave', async ({ host }) => {
    expect((await host.apply({ ...NOTHING, edits: [edit('表!C1', { kind: 'formula', formula: 'B1*2', cached: '1' }, number('1'))] })).conflicts).toEqual([]);
  });

  states(harness, 'keeps a number format, or sets one, and shows the text so', async ({ host }) => {
    await host.apply({ ...NOTHING, edits: [edit('表!B1', number('97.81'), number('1')), edit('表!F1', EMPTY, number('0.9781'), '0.00%'), edit('表!F2', EMPTY, number('-3'), '0.0_);(0.0)')] });
    const book = await host.read();
    expect(cellAt(book, '表!B1')).toMatchObject({ text: '1.00', format: '0.00' });
    expect(cellAt(book, '表!F1')).toMatchObject({ text: '97.81%', format: '0.00%' });
    expect(cellAt(book, '表!F2')).toMatchObject({ text: '(3.0)', format: '0.0_);(0.0)' });
  });

  states(harness, 'writes a merged area at its top left and refuses the cells it covers', async (opened) => {
    await opened.host.apply({ ...NOTHING, edits: [edit('表!A3', EMPTY, text('合并'))] });
    expect(cellAt(await opened.host.read(), '表!A3')?.text).toBe('合并');
    if (harness.capabilities.merges === false) return;
    expect(await refusal(opened, { ...NOTHING, edits: [edit('表!F1', EMPTY, number('1')), edit('表!B4', EMPTY, number('1'))] }))
      .toEqual({ code: 'unsupported', key: 'host.covered-cell', data: { cell: '表!B4' } });
  });

  states(harness, 'refuses locked cells of a protected sheet, and writes unlocked ones', async (opened) => {
    expect(await refusal(opened, { ...NOTHING, edits: [edit('保护!A2', EMPTY, number('1')), edit('保护!A1', text('锁'), number('1'))] }))
      .toEqual({ code: 'protected', key: 'host.protected', data: { sheet: '保护', cells: 'A1' } });
    await opened.host.apply({ ...NOTHING, edits: [edit('保护!A2', EMPTY, number('1'))] });
    expect(cellAt(await opened.host.read(), '保护!A2')?.value).toBe(1);
    expect((await opened.host.read()).sheets[1]!.protected).toBe(true);
  });

  states(harness, 'writes sheets that nobody sees', async ({ host }) => {
    await host.apply({ ...NOTHING, edits: [edit('隐藏!A1', EMPTY, number('1')), edit('深藏!A1', text('底稿'), EMPTY)] });
    const book = await host.read();
    expect([cellAt(book, '隐藏!A1')?.value, cellAt(book, '深藏!A1')]).toEqual([1, null]);
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'visible', 'hidden', 'very-hidden']);
  });

  states(harness, 'refuses a cell that is written twice, and a text no cell can hold', async (opened) => {
    expect(await refusal(opened, { ...NOTHING, edits: [edit('表!F1', EMPTY, number('1')), edit('表!F1', EMPTY, number('2'))] }))
      .toEqual({ code: 'unsupported', key: 'host.cell-twice', data: { cell: '表!F1' } });
    expect(await refusal(opened, { ...NOTHING, edits: [edit('表!F2', EMPTY, number('1')), edit('表!F1', EMPTY, text('长'.repeat(32_768)))] }))
      .toEqual({ code: 'unsupported', key: 'host.text-too-long', data: { cell: '表!F1' } });
    await opened.host.apply({ ...NOTHING, edits: [edit('表!F1', EMPTY, text('长'.repeat(32_767)))] });
    expect(cellAt(await opened.host.read(), '表!F1')?.value).toBe('长'.repeat(32_767));
  });

  states(harness, 'writes two thousand cells in one go, in whatever order they come, and takes them back', async (opened) => {
    const before = await readAll(opened);
    const edits = Array.from({ length: 2_000 }, (_, index): CellEdit => ({ ...edit('表!A1', EMPTY, number(String(index))), ref: { sheet: '表', row: 2_000 - Math.trunc(index / 10), column: (index * 7) % 10 } }));
    const { applied, inverse } = await opened.host.apply({ ...NOTHING, edits });
    expect(applied).toEqual(edits);
    const book = await opened.host.read();
    const values = new Map(book.sheets[0]!.cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
    expect(edits.map(({ ref }) => values.get(`${ref.row} ${ref.column}`))).toEqual(edits.map((_, index) => index));
    await opened.host.apply(inverse);
    expect(await readAll(opened)).toEqual(before);
  });

  states(harness, 'takes an empty change for what it is', async (opened) => {
    const before = await readAll(opened);
    expect(await opened.host.apply(NOTHING)).toEqual(NO_REPORT);
    expect(await opened.host.apply({ ...NOTHING, notes: [] })).toMatchObject({ applied: [], conflicts: [], noteConflicts: [] });
    expect(await readAll(opened)).toEqual(before);
  });

  states(harness, harness.calculates ? 'keeps its own value of a formula whatever a change says it is' : 'takes over the value of a formula that a change brings', async ({ host }) => {
    await host.apply({ ...NOTHING, edits: [edit('表!C1', FORMULA, { kind: 'formula', formula: 'B1*2', cached: '7' })] });
    expect(cellAt(await host.read(), '表!C1')).toMatchObject({ formula: 'B1*2', value: harness.calculates ? 195.62 : 7 });
  });

  states(harness, 'refuses a sheet that is gone, for cells, marks and notes', async (opened) => {
    const gone = { code: 'lost', key: 'host.sheet-gone', data: { sheet: '没有' } };
    const good = [edit('表!F1', EMPTY, number('1'))];
    expect(await refusal(opened, { ...NOTHING, edits: [...good, edit('没有!A1', EMPTY, number('1'))] })).toEqual(gone);
    if (harness.capabilities.marks) expect(await refusal(opened, { edits: good, marks: [{ ref: parseRef('没有!A1')!, kind: 'finding-hint' }], store: '{}' })).toEqual(gone);
    if (harness.capabilities.notes) expect(await refusal(opened, { ...NOTHING, edits: good, notes: [note('没有!A1', null, '记')] })).toEqual(gone);
  });
}
