import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../../src/host/memory/memory-host';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { fileOf, sessionOn, textAt, told, until, at } from './session-on';

/** 200 forms: the four of Shanghai on each of fifty sheets. */
async function manyForms(): Promise<MemoryHost> {
  const workbook = await fileOf('shanghai-2023-blank').read();
  const [sheet] = workbook.sheets;
  const sheets = Array.from({ length: 50 }, (_, index): SheetSnapshot => ({ ...sheet!, name: `第${String(index + 1)}处` }));
  return new MemoryHost({ ...workbook, sheets });
}

describe('a workbook of 200 forms', () => {
  it('is filled in one press and taken back in another', async () => {
    const host = await manyForms();
    const session = await sessionOn(host);
    expect(session.state.forms).toHaveLength(200);
    expect(session.state.forms.every(({ plan }) => plan !== null)).toBe(true);
    expect(new Set(session.state.preview.map(({ formId }) => formId))).toEqual(new Set(['第1处!A1']));
    expect(session.state.writes).toBe(50 * 60);
    await session.fill();
    expect(told(session.state)).toBe('success: 已填入 3000 格。');
    expect(textAt(await host.read(), '第50处!G12')).toBe('10.00');
    await session.undo();
    expect(textAt(await host.read(), '第50处!G12')).toBe('');
    expect(await host.readStore()).toBeNull();
  });

  it('answers a change on one sheet and leaves the other forms as they are', async () => {
    const host = await manyForms();
    const session = await sessionOn(host);
    const before = session.state.forms;
    host.typeInto(at('第7处!G12'), '9');
    const { forms } = await until(session, (state) => state.forms !== before);
    expect(forms.flatMap((form, index) => form === before[index] ? [] : [form.id])).toEqual(['第7处!A1', '第7处!A27', '第7处!A49', '第7处!A73']);
  });

  it('is ticked off and on again as a whole, with one drawing each', async () => {
    const session = await sessionOn(await manyForms());
    let drawings = 0;
    session.subscribe(() => { drawings += 1; });
    session.includeAll(false);
    expect([drawings, session.state.writes, session.state.forms.some(({ included }) => included)]).toEqual([1, 0, false]);
    session.includeAll(true);
    expect([drawings, session.state.writes, session.state.forms.every(({ included }) => included)]).toEqual([2, 50 * 60, true]);
  });

  it('shows how far the reading is, and stops it when asked', async () => {
    const host = await manyForms();
    const session = await sessionOn(new MemoryHost(await (await manyForms()).read()));
    const shown: (number | null)[] = [];
    session.attach(host);
    const stop = session.subscribe(() => {
      const { busy } = session.state;
      if (busy !== null) shown.push(busy.done);
      if ((busy?.done ?? 0) > 0.3) session.cancel();
    });
    await session.detect();
    stop();
    expect(session.state).toMatchObject({ phase: 'idle', forms: [], busy: null });
    expect(shown[0]).toBeNull();
    expect(shown.length).toBeGreaterThan(1);
  });
});
