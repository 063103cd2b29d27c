import { expect } from 'vitest';
import { parseRef } from '../../src/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { HostHarness } from './contract-harness';
import { cellAt, edit, EMPTY, note, NOTHING, number, states, statesOfOthers } from './contract-words';
import { explicitly } from './plain-workbook';

export function readContract(harness: HostHarness): void {
  states(harness, 'claims just what this kind of host can do', async ({ host }) => {
    expect(host.capabilities).toEqual(harness.capabilities);
  });

  states(harness, 'hands over every sheet, those that nobody sees included, in the order of the workbook', async ({ host }) => {
    const book = await host.read();
    expect(book.date1904).toBe(false);
    expect(book.sheets.map(({ name, visibility, protected: locked }) => [name, visibility, locked]))
      .toEqual([['表', 'visible', false], ['保护', 'visible', true], ['隐藏', 'hidden', false], ['深藏', 'very-hidden', false]]);
    expect([cellAt(book, '隐藏!B2')?.value, cellAt(book, '深藏!A1')?.value]).toEqual([7, '底稿']);
  });

  states(harness, 'hands over values, shown texts, formulas and formats', async ({ host }) => {
    const book = await host.read();
    expect(cellAt(book, '表!A1')).toMatchObject({ value: '指标', text: '指标', formula: null, format: 'General' });
    expect(cellAt(book, '表!B1')).toMatchObject({ value: 97.81, text: '97.81', formula: null, format: '0.00' });
    expect(cellAt(book, '表!C1')).toMatchObject({ value: 195.62, text: '195.62', formula: 'B1*2', format: 'General' });
    expect(cellAt(book, '表!D1')).toMatchObject({ value: true, text: 'TRUE', formula: null });
    expect(cellAt(book, '表!E1')).toMatchObject({ value: { error: '#DIV/0!' }, text: '#DIV/0!', formula: null });
    expect(cellAt(book, '表!A2')).toBeNull();
  });

  states(harness, 'hands over merges, hidden rows and columns, and notes', async ({ host }) => {
    const [sheet, locked] = explicitly(await host.read()).sheets;
    expect(sheet!.merges).toEqual(harness.capabilities.merges === false ? [] : [{ top: 2, left: 0, bottom: 3, right: 1 }]);
    expect(sheet!.hiddenRows).toEqual([4]);
    expect(sheet!.hiddenColumns).toEqual([6]);
    expect(sheet!.notes).toEqual(harness.capabilities.notes ? [{ row: 0, column: 1, text: '张三:\n待核实' }] : []);
    expect([locked!.merges, locked!.hiddenRows, locked!.hiddenColumns, locked!.notes]).toEqual([[], [], [], []]);
  });

  states(harness, 'lists each cell once, in row-major order, and no cell that is empty and General', async ({ host }) => {
    await host.apply({ ...NOTHING, edits: [edit('表!F9', EMPTY, number('1')), edit('表!A9', EMPTY, number('2')), edit('表!H2', EMPTY, EMPTY, '0.00%')] });
    for (const { cells } of (await host.read()).sheets) {
      expect(cells.map(({ row, column }) => (row * 16_384) + column)).toEqual([...new Set(cells.map(({ row, column }) => (row * 16_384) + column))].sort((a, b) => a - b));
      expect(cells.filter(({ value, formula, format }) => value === null && formula === null && format === 'General')).toEqual([]);
    }
    expect(cellAt(await host.read(), '表!H2')).toMatchObject({ value: null, text: '', formula: null, format: '0.00%' });
  });

  if (!harness.inProcess) return;

  const changed = (before: WorkbookSnapshot, after: WorkbookSnapshot): readonly string[] => after.sheets.filter((sheet) => !before.sheets.includes(sheet)).map(({ name }) => name);

  states(harness, 'hands over the same object for a sheet in which nothing changed', async ({ host }) => {
    const first = await host.read();
    expect(changed(first, await host.read())).toEqual([]);
    await host.apply(NOTHING);
    if (harness.capabilities.store) await host.apply({ ...NOTHING, store: '{}' });
    expect(changed(first, await host.read())).toEqual([]);
    const { inverse } = await host.apply({ ...NOTHING, edits: [edit('保护!A2', EMPTY, number('1'))] });
    const second = await host.read();
    expect(changed(first, second)).toEqual(['保护']);
    await host.apply(inverse);
    expect(changed(second, await host.read())).toEqual(['保护']);
    if (!harness.capabilities.notes) return;
    const third = await host.read();
    await host.apply({ ...NOTHING, notes: [note('隐藏!A1', null, '记')] });
    expect(changed(third, await host.read())).toEqual(['隐藏']);
  });

  statesOfOthers(harness, ['typeInto'], 'hands over another object for a sheet in which somebody else changed a cell', async ({ host }, { typeInto }) => {
    const first = await host.read();
    await typeInto(parseRef('表!F1')!, '12');
    const second = await host.read();
    expect(changed(first, second)).toEqual(['表']);
    expect(cellAt(second, '表!F1')?.value).toBe(12);
  });
}
