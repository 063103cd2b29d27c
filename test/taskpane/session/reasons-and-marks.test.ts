import { describe, expect, it } from 'vitest';
import type { MemoryHost } from '../../../src/host/memory/memory-host';
import { readRecord } from '../../../src/record/file-record';
import { say } from '../../../src/wording/say';
import { refText } from '../../../src/workbook/cell-ref';
import { at, fileOf, memoryOf, sessionOn, textAt, told, until } from './session-on';

const REASON = '绩效自评!H85';

/** The form of Shanghai without the one reason that is due in its fourth form. */
async function withoutReason(): Promise<MemoryHost> {
  const host = await memoryOf('shanghai-2023');
  host.typeInto(at(REASON), '');
  return host;
}

describe('a reason that is due', () => {
  it('is listed, written into the cell of the form, and taken back by undo', async () => {
    const host = await withoutReason();
    const session = await sessionOn(host);
    const row = session.state.reasons.find(({ cell }) => cell !== null && refText(cell) === REASON)!;
    expect(row).toMatchObject({ name: '人员到位率', state: 'missing', written: '', hints: [] });
    await session.writeReason(row, '招聘的新人未通过岗前考核；下一步提前招聘。');
    expect(textAt(await host.read(), REASON)).toBe('招聘的新人未通过岗前考核；下一步提前招聘。');
    expect(session.state.reasons.find(({ name }) => name === '人员到位率')).toMatchObject({ state: 'done', hints: [] });
    expect(told(session.state)).toBe(`success: “人员到位率”的原因已写入 ${REASON}。`);
    expect(session.state.notice!.undo).toBe(true);
    const reopened = await sessionOn(host);
    await reopened.undo();
    expect(textAt(await host.read(), REASON)).toBe('');
  });

  it('is not written over what somebody typed there meanwhile', async () => {
    const host = await withoutReason();
    const session = await sessionOn(host);
    const row = session.state.reasons.find(({ state }) => state === 'missing')!;
    host.typeInto(at(REASON), '同事写的原因');
    await session.writeReason(row, '我写的原因');
    expect(textAt(await host.read(), REASON)).toBe('同事写的原因');
    expect(told(session.state)).toBe(`warning: ${REASON} 的内容在此期间被改动，原因没有写入；请核对后再写。`);
  });

  it.each([
    ['人少', ['写得过短，复核时可能被退回；请补充原因和改进措施。', '已说明原因，尚缺改进措施。']],
    ['无', ['“无”不算原因；请写明原因和改进措施。']],
  ])('is looked at as a reviewer would: %s', async (text, hints) => {
    const host = await memoryOf('shanghai-2023');
    host.typeInto(at(REASON), text);
    const session = await sessionOn(host);
    expect(session.state.reasons.find(({ name }) => name === '人员到位率')!.hints.map((hint) => say(hint, 'zh'))).toEqual(hints);
  });

  it('is no reason of its own in the words of another row', async () => {
    const host = await memoryOf('shanghai-2023');
    host.typeInto(at('绩效自评!E86'), '50%');
    for (const cell of [REASON, '绩效自评!H86']) host.typeInto(at(cell), '新人未通过岗前考核；今后提前招聘。');
    const { reasons } = (await sessionOn(host)).state;
    expect(reasons.find(({ name }) => name === '人员到位率')!.hints.map((hint) => say(hint, 'zh')))
      .toEqual(['与“先行联系率”一行的原因相同；请按本行的实际情况写。']);
  });

  it('goes into a note where the form has no place, and out of it by undo', async () => {
    const host = await memoryOf('panjin-2023');
    host.typeInto(at('绩效评价指标评分表!F15'), '50%');
    const session = await sessionOn(host);
    const row = session.state.reasons.find(({ cell }) => cell === null);
    if (row === undefined) throw new RangeError('the form should have no place for a reason');
    expect(row).toMatchObject({ state: 'no-place', note: null });
    await session.writeReason(row, '线路检修两个月，今后错峰检修。');
    expect(session.state.reasons.find(({ at: ref }) => refText(ref) === refText(row.at))).toMatchObject({ state: 'done', note: '线路检修两个月，今后错峰检修。' });
    await session.undo();
    expect((await host.read()).sheets.flatMap(({ notes }) => notes)).toEqual([]);
  });
});

describe('marks', () => {
  it('are lit where a reason is missing, follow the form, and go out without a trace', async () => {
    const host = await withoutReason();
    const session = await sessionOn(host);
    await session.showMarks(true);
    expect(session.state.marksShown).toBe(true);
    expect(host.marked()).toEqual([{ ref: at(REASON), kind: 'reason-missing' }]);
    expect(readRecord(await host.readStore())!.marksShown).toBe(true);
    host.typeInto(at(REASON), '无');
    await until(session, ({ reasons }) => reasons.some(({ state }) => state === 'placeholder'));
    await session.showMarks(true);
    expect(host.marked()).toEqual([{ ref: at(REASON), kind: 'finding-warning' }]);
    await session.showMarks(false);
    expect(host.marked()).toEqual([]);
    expect(await host.readStore()).toBeNull();
    expect(session.state.marksShown).toBe(false);
  });

  it('are known to be lit after reopening, are left alone by detecting, and follow the form again', async () => {
    const host = await withoutReason();
    await (await sessionOn(host)).showMarks(true);
    const lit = host.marked();
    const reopened = await sessionOn(host);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect(reopened.state.marksShown).toBe(true);
    expect(host.marked()).toBe(lit);
    host.typeInto(at(REASON), '无');
    while (host.marked() === lit) await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(host.marked()).toEqual([{ ref: at(REASON), kind: 'finding-warning' }]);
  });

  it('of a file leave it the very file', async () => {
    const host = fileOf('zhongshan-2022');
    const session = await sessionOn(host);
    await session.showMarks(true);
    await session.showMarks(false);
    const [after, before] = [await host.read(), await fileOf('zhongshan-2022').read()];
    expect(after.sheets.map(({ cells }) => cells.map(({ text, format }) => [text, format]))).toEqual(before.sheets.map(({ cells }) => cells.map(({ text, format }) => [text, format])));
    expect(await host.readStore()).toBeNull();
  });
});
