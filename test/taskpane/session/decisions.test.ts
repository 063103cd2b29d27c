import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/record/file-record';
import { say } from '../../../src/wording/say';
import { at, memoryOf, rowAt, sessionOn, textAt, until } from './session-on';

const SHEET = '绩效评价指标评分表';
const OPEN = `${SHEET}!G13`;

describe('a score that a person has to decide', () => {
  it('is asked for within its range', async () => {
    const session = await sessionOn(await memoryOf('panjin-2023-blank'));
    expect(rowAt(session.state, OPEN)).toMatchObject({ state: 'decide', value: null, ticked: false, range: { low: '0', high: '2', proposal: '2' }, decided: null });
    expect(session.state.forms[0]!.open.decisions).toBe(9);
  });

  it.each([
    ['2.01', '2.01 不在允许的范围 0–2 之内；请改填范围内的分数。'],
    ['-0.1', '-0.1 不在允许的范围 0–2 之内；请改填范围内的分数。'],
    ['很好', '“很好”不是分数；请填数字，如 8.5。'],
    ['', '“”不是分数；请填数字，如 8.5。'],
    ['1e-20', '“1e-20”不是分数；请填数字，如 8.5。'],
  ])('is refused as %j', async (text, why) => {
    const session = await sessionOn(await memoryOf('panjin-2023-blank'));
    const refusal = session.decide(at(OPEN), text);
    expect(refusal === null ? null : say(refusal, 'zh')).toBe(why);
    expect(rowAt(session.state, OPEN).state).toBe('decide');
  });

  it.each(['0', '2', '1.5', '１．５', '1.25分'])('is taken as %j and becomes a cell to fill', async (text) => {
    const session = await sessionOn(await memoryOf('panjin-2023-blank'));
    expect(session.decide(at(OPEN), text)).toBeNull();
    const state = await until(session, (now) => rowAt(now, OPEN).state === 'write');
    expect(rowAt(state, OPEN)).toMatchObject({ ticked: true, range: { low: '0', high: '2' } });
    expect(rowAt(state, OPEN).decided).not.toBeNull();
  });

  it('is refused where the rule settles it', async () => {
    const session = await sessionOn(await memoryOf('panjin-2023-blank'));
    expect(say(session.decide(at(`${SHEET}!G14`), '3')!, 'zh')).toBe(`${SHEET}!G14 的得分由规则确定，不需要评定。`);
  });

  it('reaches the file by itself, and is there again after reopening', async () => {
    const host = await memoryOf('panjin-2023-blank');
    const session = await sessionOn(host);
    session.decide(at(OPEN), '1.5');
    while (await host.readStore() === null) await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(readRecord(await host.readStore())!.judgements.scores).toEqual({ [OPEN]: '1.5' });
    expect(textAt(await host.read(), OPEN)).toBe('');
    const reopened = await sessionOn(host);
    expect(rowAt(reopened.state, OPEN)).toMatchObject({ state: 'write', decided: '1.5', value: '1.50' });
  });

  it('is open again once it is taken back, and leaves nothing in the file', async () => {
    const host = await memoryOf('panjin-2023-blank');
    const session = await sessionOn(host);
    session.decide(at(OPEN), '1.5');
    await until(session, (now) => rowAt(now, OPEN).state === 'write');
    session.decide(at(OPEN), null);
    await until(session, (now) => rowAt(now, OPEN).state === 'decide');
    await session.fill();
    expect(readRecord(await host.readStore())!.judgements.scores).toEqual({});
  });
});
