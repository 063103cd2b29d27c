import { expect } from 'vitest';
import { type CellRef, parseRef } from '../../src/workbook/cell-ref';
import type { WorkbookHost } from '../../src/host/host';
import type { HostHarness } from './contract-harness';
import { cellAt, edit, EMPTY, note, NOTHING, number, refusalOf, settled, states, statesOfOthers, text } from './contract-words';

type Told = 'change' | { readonly selected: CellRef } | { readonly editing: CellRef | null };

/** Everything a host tells, in order, until `stop`. */
function listen(host: WorkbookHost): { readonly told: Told[]; readonly stop: () => void } {
  const told: Told[] = [];
  const stops = [
    host.onChange(() => { told.push('change'); }),
    host.onSelectionChange((selected) => { told.push({ selected }); }),
    host.onEditing((editing) => { told.push({ editing }); }),
  ];
  return { told, stop: () => { for (const stop of stops) stop(); } };
}

const at = (cell: string): CellRef => parseRef(cell)!;

export function watchContract(harness: HostHarness): void {
  const { capabilities } = harness;
  const settle = (): Promise<void> => settled(harness);

  if (!capabilities.select) {
    states(harness, 'shows no cell to anybody, and says so', async ({ host }) => {
      expect(await refusalOf(host.select(at('表!A1')))).toMatchObject({ code: 'unsupported' });
    });
  } else {
    states(harness, 'shows a cell, of whatever sheet, and refuses a sheet that is gone', async ({ host }) => {
      await host.select(at('保护!A2'));
      await host.select(at('表!F9'));
      expect(await refusalOf(host.select(at('没有!A1')))).toEqual({ code: 'lost', key: 'host.sheet-gone', data: { sheet: '没有' } });
    });
  }

  if (!capabilities.events) {
    states(harness, 'tells of nothing, and says so to whoever wants to listen', async ({ host }) => {
      for (const ask of [() => host.onChange(() => undefined), () => host.onSelectionChange(() => undefined), () => host.onEditing(() => undefined)]) {
        expect(await refusalOf(Promise.resolve().then(ask))).toMatchObject({ code: 'unsupported' });
      }
    });
  } else {
    watchedContract(harness, settle);
  }

  statesOfOthers(harness, ['beginEditing', 'endEditing'], 'waits with a change until a person leaves the cell, and then writes it', async ({ host }, { beginEditing, endEditing }) => {
    await beginEditing(at('表!F1'), '手填');
    let isDone = false;
    const answer = host.apply({ ...NOTHING, edits: [edit('表!F2', EMPTY, number('2'))] }).finally(() => { isDone = true; });
    await settle();
    expect(isDone).toBe(false);
    await endEditing();
    expect((await answer).conflicts).toEqual([]);
    const book = await host.read();
    expect([cellAt(book, '表!F1')?.value, cellAt(book, '表!F2')?.value]).toEqual(['手填', 2]);
  });

  statesOfOthers(harness, ['beginEditing', 'endEditing'], 'reports what a person typed into the very cell meanwhile, and writes nothing over it', async ({ host }, { beginEditing, endEditing }) => {
    await beginEditing(at('表!F1'), '手填');
    const answer = host.apply({ ...NOTHING, edits: [edit('表!F2', EMPTY, number('2')), edit('表!F1', EMPTY, number('1'))] });
    await settle();
    await endEditing();
    expect((await answer).conflicts.map(({ edit: { ref }, found }) => [ref, found])).toEqual([[at('表!F1'), text('手填')]]);
    const book = await host.read();
    expect([cellAt(book, '表!F1')?.value, cellAt(book, '表!F2')]).toEqual(['手填', null]);
  });
}

function watchedContract(harness: HostHarness, settle: () => Promise<void>): void {
  const { capabilities } = harness;

  states(harness, 'tells of a change once for each of our own, whatever is in it, and not of an empty one', async ({ host }) => {
    const { told, stop } = listen(host);
    await host.apply({
      edits: [edit('表!F1', EMPTY, number('1')), edit('表!F2', EMPTY, number('2')), edit('保护!A2', EMPTY, text('填'))],
      ...(capabilities.notes ? { notes: [note('表!D9', null, '记')] } : {}),
      marks: capabilities.marks ? [{ ref: at('表!F3'), kind: 'reason-missing' }] : null,
      store: capabilities.store ? '{}' : null,
    });
    await settle();
    expect(told.filter((event) => event === 'change')).toEqual(['change']);
    await host.apply(NOTHING);
    await host.apply({ ...NOTHING, edits: [edit('表!F1', EMPTY, number('9'))] });
    await settle();
    expect(told.filter((event) => event === 'change')).toEqual(['change']);
    stop();
    await host.apply({ ...NOTHING, edits: [edit('表!F4', EMPTY, number('9'))] });
    await settle();
    expect(told.filter((event) => event === 'change')).toEqual(['change']);
  });

  states(harness, 'tells of what it selects itself, and each listener until it stops', async ({ host }) => {
    const first = listen(host);
    const second = listen(host);
    await host.select(at('表!F9'));
    await settle();
    first.stop();
    await host.select(at('保护!A2'));
    await settle();
    expect(first.told.at(-1)).toEqual({ selected: at('表!F9') });
    expect(second.told.at(-1)).toEqual({ selected: at('保护!A2') });
    second.stop();
  });

  statesOfOthers(harness, ['select'], 'tells what a person selects', async ({ host }, { select }) => {
    const { told, stop } = listen(host);
    await select(at('表!F9'));
    await settle();
    expect(told.at(-1)).toEqual({ selected: at('表!F9') });
    expect(told).not.toContain('change');
    stop();
  });

  statesOfOthers(harness, ['typeInto'], 'tells of what a person types, once it is there to be read', async ({ host }, { typeInto }) => {
    const { told, stop } = listen(host);
    await typeInto(at('表!F1'), '手填');
    await settle();
    expect(told).toContain('change');
    expect(cellAt(await host.read(), '表!F1')?.value).toBe('手填');
    stop();
  });

  statesOfOthers(harness, ['beginEditing', 'endEditing'], 'tells when a cell is being typed into, and when no longer', async ({ host }, { beginEditing, endEditing }) => {
    const { told, stop } = listen(host);
    await beginEditing(at('表!F1'), '手填');
    await settle();
    expect(told.filter((event) => event !== 'change' && 'editing' in event)).toEqual([{ editing: at('表!F1') }]);
    await endEditing();
    await settle();
    expect(told.filter((event) => event !== 'change' && 'editing' in event)).toEqual([{ editing: at('表!F1') }, { editing: null }]);
    expect(told).toContain('change');
    stop();
  });
}
