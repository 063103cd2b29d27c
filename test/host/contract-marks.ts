import { expect } from 'vitest';
import { parseRef } from '../../src/workbook/cell-ref';
import type { Mark } from '../../src/workbook/change-set';
import type { HostHarness } from './contract-harness';
import { edit, EMPTY, NOTHING, number, readAll, refusal, states } from './contract-words';

const mark = (at: string, kind: Mark['kind']): Mark => ({ ref: parseRef(at)!, kind });

export function markContract(harness: HostHarness): void {
  if (!harness.capabilities.marks) {
    states(harness, 'cannot be shown, and that is said', async (opened) => {
      expect(await refusal(opened, { ...NOTHING, marks: [mark('表!B1', 'reason-missing')] })).toMatchObject({ code: 'unsupported' });
    });
    return;
  }

  states(harness, 'go on, protected sheets included, are replaced as a whole, and come off without a trace', async (opened) => {
    const { host, marks } = opened;
    const before = await readAll(opened);
    const first = [mark('表!B1', 'reason-missing'), mark('表!F9', 'finding-warning'), mark('保护!A2', 'finding-error'), mark('保护!A1', 'finding-hint')];
    await host.apply({ ...NOTHING, marks: first });
    expect(await marks()).toEqual(first);
    const second = [mark('表!A3', 'finding-warning')];
    const { inverse } = await host.apply({ ...NOTHING, marks: second });
    expect(await marks()).toEqual(second);
    expect(inverse.marks).toEqual(first);
    await host.apply({ ...NOTHING, marks: [] });
    expect(await readAll(opened)).toEqual(before);
  });

  states(harness, 'leave cells, formats and notes as they are', async (opened) => {
    const { workbook } = await readAll(opened);
    await opened.host.apply({ ...NOTHING, marks: [mark('表!B1', 'finding-error'), mark('表!J30', 'reason-missing')] });
    expect((await readAll(opened)).workbook).toEqual(workbook);
  });

  states(harness, 'stay when a change says nothing of them, and when their cell is written', async ({ host, marks }) => {
    const wanted = [mark('表!B1', 'reason-missing'), mark('表!F1', 'reason-missing')];
    await host.apply({ ...NOTHING, marks: wanted });
    await host.apply({ ...NOTHING, edits: [edit('表!F1', EMPTY, number('1'))] });
    expect(await marks()).toEqual(wanted);
  });

  states(harness, 'come back by the inverse', async ({ host, marks }) => {
    const wanted = [mark('表!B1', 'reason-missing')];
    await host.apply({ ...NOTHING, marks: wanted });
    const { inverse } = await host.apply({ ...NOTHING, marks: [] });
    expect(await marks()).toEqual([]);
    await host.apply(inverse);
    expect(await marks()).toEqual(wanted);
  });
}
