import { describe, expect, it } from 'vitest';
import type { WorkbookHost } from '../../src/host/host';
import { HostError } from '../../src/host/host-error';
import type { CellContent, CellEdit, ChangeSet, Mark } from '../../src/workbook/change-set';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { parseRef, refText } from '../../src/workbook/cell-ref';
import { explicitly } from './plain-workbook';

export const EMPTY: CellContent = { kind: 'empty' };
export const NOTHING: ChangeSet = { edits: [], marks: null, store: null };
export const number = (decimal: string): CellContent => ({ kind: 'number', decimal });
export const text = (words: string): CellContent => ({ kind: 'text', text: words });

export function edit(at: string, before: CellContent, after: CellContent, format: string | null = null): CellEdit {
  return { ref: parseRef(at)!, before, after, format, formatBefore: null };
}

export function cellAt({ sheets }: WorkbookSnapshot, at: string): CellSnapshot | null {
  const ref = parseRef(at)!;
  return sheets.find(({ name }) => name === ref.sheet)?.cells.find(({ row, column }) => row === ref.row && column === ref.column) ?? null;
}

/** What every host keeps to. `open` gives a host on the workbook of contract-workbook.ts, `marksOf` what is marked in it. */
export function hostContract<H extends WorkbookHost>(open: () => Promise<H>, marksOf: (host: H) => Promise<readonly Mark[]>): void {
  const readAll = async (host: H) => ({ workbook: explicitly(await host.read()), store: await host.readStore(), marks: await marksOf(host) });
  const refusal = async (host: H, changes: ChangeSet): Promise<{ code: string; key: string; data: object }> => {
    const before = await readAll(host);
    const error = await host.apply(changes).then(() => null, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(HostError);
    expect(await readAll(host)).toEqual(before);
    const { code, says } = error as HostError;
    return { code, key: says.key, data: says.data };
  };

  describe('read', () => {
    it('hands over values, texts, formulas, formats, merges, hidden rows and columns', async () => {
      const book = await (await open()).read();
      expect(book.sheets.map(({ name, visibility, protected: locked }) => [name, visibility, locked])).toEqual([['表', 'visible', false], ['保护', 'visible', true]]);
      expect(cellAt(book, '表!A1')).toMatchObject({ value: '指标', text: '指标', formula: null, format: 'General' });
      expect(cellAt(book, '表!B1')).toMatchObject({ value: 97.81, text: '97.81', format: '0.00' });
      expect(cellAt(book, '表!C1')).toMatchObject({ value: 195.62, text: '195.62', formula: 'B1*2' });
      expect(cellAt(book, '表!D1')).toMatchObject({ value: true, text: 'TRUE' });
      expect(cellAt(book, '表!E1')).toMatchObject({ value: { error: '#DIV/0!' }, text: '#DIV/0!' });
      expect(book.sheets[0]!.merges).toEqual([{ top: 2, left: 0, bottom: 3, right: 1 }]);
      expect([...book.sheets[0]!.hiddenRows]).toEqual([4]);
      expect([...book.sheets[0]!.hiddenColumns]).toEqual([6]);
    });
  });

  describe('apply', () => {
    it('writes every kind of content, and reads it back', async () => {
      const host = await open();
      const edits = [
        edit('表!A1', text('指标'), text(' <改> & "_x000D_"\n行 ')),
        edit('表!B1', number('97.81'), number('-0.000001')),
        edit('表!C1', { kind: 'formula', formula: 'B1*2', cached: '195.62' }, number('12345678901234.5')),
        edit('表!D1', { kind: 'boolean', value: true }, EMPTY),
        edit('表!E1', { kind: 'error', error: '#DIV/0!' }, { kind: 'boolean', value: false }),
        edit('表!F9', EMPTY, { kind: 'formula', formula: 'IF(B1<1,"a&b","")', cached: 'a&b' }),
        edit('表!A9', EMPTY, { kind: 'error', error: '#N/A' }),
      ];
      const report = await host.apply({ ...NOTHING, edits });
      expect(report.applied).toEqual(edits);
      expect(report.conflicts).toEqual([]);
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

    it('writes nothing at all when one cell holds something else, and says what', async () => {
      const host = await open();
      const before = await readAll(host);
      const wrong = edit('表!B1', EMPTY, number('2'));
      const report = await host.apply({ edits: [edit('表!F1', EMPTY, number('1')), wrong], marks: [], store: '{}' });
      expect(report).toEqual({ applied: [], conflicts: [{ edit: wrong, found: number('97.81') }], inverse: NOTHING });
      expect(await readAll(host)).toEqual(before);
    });

    it('keeps a number format, or sets one, and shows the text so', async () => {
      const host = await open();
      await host.apply({ ...NOTHING, edits: [edit('表!B1', number('97.81'), number('1')), edit('表!F1', EMPTY, number('0.9781'), '0.00%')] });
      const book = await host.read();
      expect(cellAt(book, '表!B1')).toMatchObject({ text: '1.00', format: '0.00' });
      expect(cellAt(book, '表!F1')).toMatchObject({ text: '97.81%', format: '0.00%' });
    });

    it('writes a merged area at its top left and refuses the cells it covers', async () => {
      const host = await open();
      await host.apply({ ...NOTHING, edits: [edit('表!A3', EMPTY, text('合并'))] });
      expect(cellAt(await host.read(), '表!A3')?.text).toBe('合并');
      expect(await refusal(host, { ...NOTHING, edits: [edit('表!F1', EMPTY, number('1')), edit('表!B4', EMPTY, number('1'))] }))
        .toEqual({ code: 'unsupported', key: 'host.covered-cell', data: { cell: '表!B4' } });
    });

    it('refuses locked cells of a protected sheet, and writes unlocked ones', async () => {
      const host = await open();
      expect(await refusal(host, { ...NOTHING, edits: [edit('保护!A2', EMPTY, number('1')), edit('保护!A1', text('锁'), number('1'))] }))
        .toMatchObject({ code: 'protected', key: 'host.protected', data: { sheet: '保护' } });
      await host.apply({ ...NOTHING, edits: [edit('保护!A2', EMPTY, number('1'))] });
      expect(cellAt(await host.read(), '保护!A2')?.value).toBe(1);
    });

    it('refuses a sheet that is gone, for cells and for marks', async () => {
      const host = await open();
      const gone = { code: 'lost', key: 'host.sheet-gone', data: { sheet: '没有' } };
      expect(await refusal(host, { ...NOTHING, edits: [edit('表!F1', EMPTY, number('1')), edit('没有!A1', EMPTY, number('1'))] })).toEqual(gone);
      expect(await refusal(host, { edits: [edit('表!F1', EMPTY, number('1'))], marks: [{ ref: parseRef('没有!A1')!, kind: 'finding-hint' }], store: '{}' })).toEqual(gone);
    });

    it('refuses a cell that is written twice, and a text no cell can hold', async () => {
      const host = await open();
      expect(await refusal(host, { ...NOTHING, edits: [edit('表!F1', EMPTY, number('1')), edit('表!F1', EMPTY, number('2'))] }))
        .toEqual({ code: 'unsupported', key: 'host.cell-twice', data: { cell: '表!F1' } });
      expect(await refusal(host, { ...NOTHING, edits: [edit('表!F1', EMPTY, text('长'.repeat(32_768)))] }))
        .toEqual({ code: 'unsupported', key: 'host.text-too-long', data: { cell: '表!F1' } });
    });

    it('takes an empty change for what it is', async () => {
      const host = await open();
      expect(await host.apply(NOTHING)).toEqual({ applied: [], conflicts: [], inverse: NOTHING });
    });
  });

  describe('inverse', () => {
    const rich: ChangeSet = {
      edits: [
        edit('表!A1', text('指标'), EMPTY),
        edit('表!B1', number('97.81'), number('0.5'), '0.00%'),
        edit('表!C1', { kind: 'formula', formula: 'B1*2', cached: '195.62' }, text('值')),
        edit('表!F9', EMPTY, number('7'), '0.0'),
        edit('保护!A2', EMPTY, text('填')),
      ],
      marks: [{ ref: parseRef('表!B1')!, kind: 'finding-error' }],
      store: '{"a":1}',
    };

    it('puts back values, formats, marks and record', async () => {
      const host = await open();
      const before = await readAll(host);
      const { inverse } = await host.apply(rich);
      expect(await readAll(host)).not.toEqual(before);
      await host.apply(inverse);
      expect(await readAll(host)).toEqual(before);
    });

    it('works step by step back, and forth again', async () => {
      const host = await open();
      const states = [await readAll(host)];
      const first = await host.apply({ ...NOTHING, edits: [edit('表!F1', EMPTY, number('1'))], store: '{"n":1}' });
      states.push(await readAll(host));
      const second = await host.apply({ ...rich, marks: [] });
      const back = await host.apply(second.inverse);
      expect(await readAll(host)).toEqual(states[1]);
      const forth = await host.apply(back.inverse);
      await host.apply(forth.inverse);
      await host.apply(JSON.parse(JSON.stringify(first.inverse)) as ChangeSet);
      expect(await readAll(host)).toEqual(states[0]);
    });
  });

  describe('marks', () => {
    it('go on, are replaced as a whole, and come off without a trace', async () => {
      const host = await open();
      const before = await readAll(host);
      const first: Mark[] = [{ ref: parseRef('表!B1')!, kind: 'reason-missing' }, { ref: parseRef('保护!A2')!, kind: 'finding-error' }];
      await host.apply({ ...NOTHING, marks: first });
      expect(await marksOf(host)).toEqual(first);
      const second: Mark[] = [{ ref: parseRef('表!A3')!, kind: 'finding-warning' }];
      const { inverse } = await host.apply({ ...NOTHING, marks: second });
      expect(await marksOf(host)).toEqual(second);
      expect(inverse.marks).toEqual(first);
      await host.apply({ ...NOTHING, marks: [] });
      expect(await readAll(host)).toEqual(before);
    });

    it('stay when a change says nothing of them', async () => {
      const host = await open();
      const marks: Mark[] = [{ ref: parseRef('表!B1')!, kind: 'reason-missing' }];
      await host.apply({ ...NOTHING, marks });
      await host.apply({ ...NOTHING, edits: [edit('表!F1', EMPTY, number('1'))] });
      expect(await marksOf(host)).toEqual(marks);
    });
  });

  describe('store', () => {
    it('is nothing at first, is written, replaced and taken out', async () => {
      const host = await open();
      expect(await host.readStore()).toBeNull();
      const json = JSON.stringify({ 说: '<a> & "b" _x000D_ \u0001\ufffe\uffff ]]> \r\n 😀' });
      await host.apply({ ...NOTHING, store: json });
      expect(JSON.parse((await host.readStore())!)).toEqual(JSON.parse(json));
      expect((await host.apply({ ...NOTHING, store: '{"b":2}' })).inverse.store).not.toBeNull();
      expect(await host.readStore()).toBe('{"b":2}');
      await host.apply({ ...NOTHING, store: '' });
      expect(await host.readStore()).toBeNull();
    });
  });
}
