import { expect } from 'vitest';
import { explicitly } from './plain-workbook';
import type { HostHarness } from './contract-harness';
import { edit, EMPTY, NO_REPORT, note, NOTHING, number, readAll, refusal, states } from './contract-words';

export function noteContract(harness: HostHarness): void {
  if (!harness.capabilities.notes) {
    states(harness, 'cannot be written, and that is said', async (opened) => {
      expect(await refusal(opened, { ...NOTHING, notes: [note('表!D9', null, '记')] })).toMatchObject({ code: 'unsupported' });
    });
    return;
  }

  const notesOf = async (host: { read: () => Promise<Parameters<typeof explicitly>[0]> }, sheet = 0) =>
    explicitly(await host.read()).sheets[sheet]!.notes.map(({ row, column, text }) => [row, column, text]);
  const old = [0, 1, '张三:\n待核实'];

  states(harness, 'are written, changed and taken off, and come back in row-major order', async ({ host }) => {
    const long = ' 原因：<未达标> & "x"\n第二行 _x000D_ 😀 ';
    await host.apply({ ...NOTHING, notes: [note('表!D9', null, long), note('表!A1', null, '甲'), note('隐藏!B2', null, '乙')] });
    expect(await notesOf(host)).toEqual([[0, 0, '甲'], old, [8, 3, long]]);
    expect(await notesOf(host, 2)).toEqual([[1, 1, '乙']]);
    await host.apply({ ...NOTHING, notes: [note('表!B1', '张三:\n待核实', '已核'), note('表!A1', '甲', null)] });
    expect(await notesOf(host)).toEqual([[0, 1, '已核'], [8, 3, long]]);
    await host.apply({ ...NOTHING, notes: [note('表!B1', '已核', null), note('表!D9', long, null), note('隐藏!B2', '乙', null)] });
    expect([await notesOf(host), await notesOf(host, 2)]).toEqual([[], []]);
  });

  states(harness, 'leave cells as they are, and cells them', async (opened) => {
    const cells = async () => explicitly(await opened.host.read()).sheets.map((sheet) => sheet.cells);
    const before = await cells();
    await opened.host.apply({ ...NOTHING, notes: [note('表!D9', null, '记'), note('表!B1', '张三:\n待核实', null)] });
    expect(await cells()).toEqual(before);
    await opened.host.apply({ ...NOTHING, edits: [edit('表!D9', EMPTY, number('1'))] });
    expect(await notesOf(opened.host)).toEqual([[8, 3, '记']]);
  });

  states(harness, 'that read otherwise than expected are conflicts, and then nothing at all is written', async (opened) => {
    const before = await readAll(opened);
    const wrong = [note('表!B1', null, '甲'), note('表!D9', '有', '乙')];
    const report = await opened.host.apply({ edits: [edit('表!F1', EMPTY, number('1'))], notes: [note('表!A1', null, '丙'), ...wrong], marks: null, store: null });
    expect(report).toEqual({ ...NO_REPORT, noteConflicts: [{ edit: wrong[0], found: '张三:\n待核实' }, { edit: wrong[1], found: null }] });
    expect(await readAll(opened)).toEqual(before);
  });

  states(harness, 'of a cell that conflicts are not written either, and both are reported', async (opened) => {
    const before = await readAll(opened);
    const wrongCell = edit('表!A1', EMPTY, number('1'));
    const wrongNote = note('表!A1', '有', '甲');
    const report = await opened.host.apply({ edits: [wrongCell], notes: [wrongNote], marks: null, store: null });
    expect(report).toEqual({ ...NO_REPORT, conflicts: [{ edit: wrongCell, found: { kind: 'text', text: '指标' } }], noteConflicts: [{ edit: wrongNote, found: null }] });
    expect(await readAll(opened)).toEqual(before);
  });

  states(harness, 'come back by the inverse', async (opened) => {
    const before = await readAll(opened);
    const { inverse } = await opened.host.apply({ ...NOTHING, notes: [note('表!B1', '张三:\n待核实', null), note('表!D9', null, '记')] });
    expect(inverse.notes).toEqual([note('表!B1', null, '张三:\n待核实'), note('表!D9', '记', null)]);
    await opened.host.apply(inverse);
    expect(await readAll(opened)).toEqual(before);
  });

  states(harness, 'are refused on protected sheets, under merged areas, twice on one cell, and too long', async (opened) => {
    expect(await refusal(opened, { ...NOTHING, notes: [note('表!D9', null, '记'), note('保护!A2', null, '记')] }))
      .toEqual({ code: 'protected', key: 'host.protected-notes', data: { sheet: '保护', cells: 'A2' } });
    expect(await refusal(opened, { ...NOTHING, notes: [note('表!B4', null, '记')] })).toEqual({ code: 'unsupported', key: 'host.covered-cell', data: { cell: '表!B4' } });
    expect(await refusal(opened, { ...NOTHING, notes: [note('表!D9', null, '记'), note('表!D9', null, '又')] })).toEqual({ code: 'unsupported', key: 'host.cell-twice', data: { cell: '表!D9' } });
    expect(await refusal(opened, { ...NOTHING, notes: [note('表!D9', null, '长'.repeat(32_768))] })).toEqual({ code: 'unsupported', key: 'host.text-too-long', data: { cell: '表!D9' } });
  });
}
