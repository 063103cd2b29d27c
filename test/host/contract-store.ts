import { expect } from 'vitest';
import type { HostHarness } from './contract-harness';
import { edit, EMPTY, NOTHING, number, readAll, refusal, states } from './contract-words';

export function storeContract(harness: HostHarness): void {
  if (!harness.capabilities.store) {
    states(harness, 'is not kept, and that is said', async (opened) => {
      expect(await opened.host.readStore()).toBeNull();
      expect(await refusal(opened, { ...NOTHING, store: '{}' })).toMatchObject({ code: 'unsupported' });
    });
    return;
  }

  states(harness, 'is nothing at first, is written, replaced and taken out, without a trace in the sheets', async (opened) => {
    const { host } = opened;
    const before = await readAll(opened);
    expect(before.store).toBeNull();
    const json = JSON.stringify({ 说: '<a> & "b" _x000D_ \u0001\ufffe\uffff ]]> \r\n 😀' });
    await host.apply({ ...NOTHING, store: json });
    expect(JSON.parse((await host.readStore())!)).toEqual(JSON.parse(json));
    expect((await readAll(opened)).workbook).toEqual(before.workbook);
    expect(JSON.parse((await host.apply({ ...NOTHING, store: '{"b":2}' })).inverse.store!)).toEqual(JSON.parse(json));
    expect(await host.readStore()).toBe('{"b":2}');
    await host.apply({ ...NOTHING, store: '' });
    expect(await readAll(opened)).toEqual(before);
  });

  states(harness, 'stays when a change says nothing of it, and holds a long journal', async ({ host }) => {
    const long = JSON.stringify({ journal: Array.from({ length: 5_000 }, (_, index) => `第${index}步`) });
    await host.apply({ ...NOTHING, store: long });
    await host.apply({ ...NOTHING, edits: [edit('表!F1', EMPTY, number('1'))] });
    expect(await host.readStore()).toBe(long);
  });

  states(harness, 'that was none comes back as none by the inverse', async ({ host }) => {
    const { inverse } = await host.apply({ ...NOTHING, store: '{}' });
    expect(inverse.store).toBe('');
    await host.apply(inverse);
    expect(await host.readStore()).toBeNull();
  });
}
