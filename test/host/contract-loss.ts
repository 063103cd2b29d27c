import { expect } from 'vitest';
import { parseRef } from '../../src/workbook/cell-ref';
import type { HostHarness } from './contract-harness';
import { cellAt, edit, EMPTY, NOTHING, number, refusal, refusalOf, settled, states, statesOfOthers } from './contract-words';

export function lossContract(harness: HostHarness): void {
  const filled = [edit('隐藏!A1', EMPTY, number('1')), edit('表!F1', EMPTY, number('1'))];
  const gone = { code: 'lost', key: 'host.sheet-gone', data: { sheet: '隐藏' } };

  statesOfOthers(harness, ['renameSheet'], 'a sheet that was renamed after it was read is not written under its old name', async (opened, { renameSheet }) => {
    await opened.host.read();
    await renameSheet('隐藏', '改名');
    expect(await refusal(opened, { ...NOTHING, edits: filled })).toEqual(gone);
    const book = await opened.host.read();
    expect(book.sheets.map(({ name }) => name)).toEqual(['表', '保护', '改名', '深藏']);
    await opened.host.apply({ ...NOTHING, edits: [edit('改名!B2', number('7'), number('8'))] });
    expect(cellAt(await opened.host.read(), '改名!B2')?.value).toBe(8);
  });

  statesOfOthers(harness, ['deleteSheet'], 'a sheet that was deleted after it was read is told so, and the others are not written', async (opened, { deleteSheet }) => {
    await opened.host.read();
    await deleteSheet('隐藏');
    expect(await refusal(opened, { ...NOTHING, edits: filled })).toEqual(gone);
    expect((await opened.host.read()).sheets.map(({ name }) => name)).toEqual(['表', '保护', '深藏']);
  });

  statesOfOthers(harness, ['closeWorkbook'], 'a workbook that was closed or switched is told once, and every call fails from then on', async ({ host }, { closeWorkbook }) => {
    let losses = 0;
    const stop = host.onLost(() => { losses += 1; });
    const heard = host.onLost(() => { throw new Error('nobody listens any more'); });
    heard();
    await closeWorkbook();
    await settled(harness);
    expect(losses).toBe(1);
    for (const call of [() => host.read(), () => host.apply(NOTHING), () => host.apply({ ...NOTHING, edits: filled }), () => host.readStore(), () => host.select(parseRef('表!A1')!)]) {
      expect(await refusalOf(call())).toEqual({ code: 'lost', key: 'host.workbook-gone', data: {} });
    }
    expect(losses).toBe(1);
    stop();
  });

  statesOfOthers(harness, ['beginEditing', 'closeWorkbook'], 'a change that waits for a cell is not written when the workbook goes away meanwhile', async ({ host }, { beginEditing, closeWorkbook }) => {
    await beginEditing(parseRef('表!F1')!, '手填');
    const answer = refusalOf(host.apply({ ...NOTHING, edits: filled }));
    await settled(harness);
    await closeWorkbook();
    expect(await answer).toMatchObject({ code: 'lost' });
  });

  states(harness, 'nobody is told of a loss that was none', async ({ host }) => {
    let losses = 0;
    const stop = host.onLost(() => { losses += 1; });
    await host.read();
    await host.apply({ ...NOTHING, edits: [edit('表!F1', EMPTY, number('1'))] });
    await settled(harness);
    expect(losses).toBe(0);
    stop();
  });
}
