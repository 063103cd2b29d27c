import { expect } from 'vitest';
import { parseRef } from '../../src/workbook/cell-ref';
import type { ChangeSet } from '../../src/workbook/change-set';
import type { HostHarness } from './contract-harness';
import { cellAt, edit, EMPTY, note, NOTHING, number, readAll, states, statesOfOthers, text } from './contract-words';

export function inverseContract(harness: HostHarness): void {
  const { capabilities } = harness;
  const rich: ChangeSet = {
    edits: [
      edit('表!A1', text('指标'), EMPTY),
      edit('表!B1', number('97.81'), number('0.5'), '0.00%'),
      edit('表!C1', { kind: 'formula', formula: 'B1*2', cached: '195.62' }, text('值')),
      edit('表!F9', EMPTY, number('7'), '0.0'),
      edit('保护!A2', EMPTY, text('填')),
      edit('隐藏!B2', number('7'), { kind: 'formula', formula: '1+1', cached: '2' }),
    ],
    ...(capabilities.notes ? { notes: [note('表!B1', '张三:\n待核实', '已核'), note('隐藏!B2', null, '新')] } : {}),
    marks: capabilities.marks ? [{ ref: parseRef('表!B1')!, kind: 'finding-error' }] : null,
    store: capabilities.store ? '{"a":1}' : null,
  };

  states(harness, 'puts back values, formulas, formats, notes, marks and record', async (opened) => {
    const before = await readAll(opened);
    const { inverse, applied } = await opened.host.apply(rich);
    expect(applied).toEqual(rich.edits);
    expect(await readAll(opened)).not.toEqual(before);
    const back = await opened.host.apply(inverse);
    expect([back.conflicts, back.noteConflicts]).toEqual([[], []]);
    expect(await readAll(opened)).toEqual(before);
  });

  states(harness, 'works step by step back, and forth again, and out of a journal', async (opened) => {
    const { host } = opened;
    const states = [await readAll(opened)];
    const first = await host.apply({ ...NOTHING, edits: [edit('表!F1', EMPTY, number('1'))], store: capabilities.store ? '{"n":1}' : null });
    states.push(await readAll(opened));
    const second = await host.apply({ ...rich, marks: capabilities.marks ? [] : null });
    states.push(await readAll(opened));
    const back = await host.apply(second.inverse);
    expect(await readAll(opened)).toEqual(states[1]);
    const forth = await host.apply(back.inverse);
    expect(await readAll(opened)).toEqual(states[2]);
    await host.apply(forth.inverse);
    await host.apply(JSON.parse(JSON.stringify(first.inverse)) as ChangeSet);
    expect(await readAll(opened)).toEqual(states[0]);
  });

  states(harness, 'is refused where a later change of ours stands, and puts nothing back then', async (opened) => {
    const { host } = opened;
    const { inverse } = await host.apply({ ...NOTHING, edits: [edit('表!F1', EMPTY, number('1')), edit('表!F2', EMPTY, number('2'))] });
    await host.apply({ ...NOTHING, edits: [edit('表!F2', number('2'), text('改'))] });
    const before = await readAll(opened);
    const { conflicts, applied } = await host.apply(inverse);
    expect([applied, conflicts.map(({ edit: { ref }, found }) => [ref, found])]).toEqual([[], [[parseRef('表!F2'), text('改')]]]);
    expect(await readAll(opened)).toEqual(before);
  });

  statesOfOthers(harness, ['typeInto'], 'is refused where somebody typed since, and works once that is gone', async ({ host }, { typeInto }) => {
    const { inverse } = await host.apply({ ...NOTHING, edits: [edit('表!F1', EMPTY, number('1'))] });
    await typeInto(parseRef('表!F1')!, '手填');
    expect((await host.apply(inverse)).conflicts.map(({ found }) => found)).toEqual([text('手填')]);
    await typeInto(parseRef('表!F1')!, '1');
    expect((await host.apply(inverse)).conflicts).toEqual([]);
    expect(cellAt(await host.read(), '表!F1')).toBeNull();
  });
}
