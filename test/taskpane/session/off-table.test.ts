import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/record/file-record';
import { say } from '../../../src/wording/say';
import { memoryOf, sessionOn, until } from './session-on';

async function zhengzhou(host: Awaited<ReturnType<typeof memoryOf>>) {
  const session = await sessionOn(host);
  await until(session, ({ forms }) => forms[0]?.assessment.profile?.id === 'zhengzhou/2023');
  return session;
}

describe('points outside the table', () => {
  it('are asked for by the name and the range of the profile, and by no other profile', async () => {
    const session = await zhengzhou(await memoryOf('zhengzhou-2023-blank'));
    expect(session.state.offTable).toEqual([{ name: '预算执行率', high: '10', stated: null }, { name: '资金管理', high: '20', stated: null }]);
    expect((await sessionOn(await memoryOf('zhongshan-2022-blank'))).state.offTable).toEqual([]);
  });

  it.each([
    ['20.01', '表外分值「资金管理」应在 0 至 20 之间，20.01 不在其中；请改填。'],
    ['-1', '表外分值「资金管理」应在 0 至 20 之间，-1 不在其中；请改填。'],
    ['不清楚', '“不清楚”不是分数；请填数字，如 8.5。'],
    ['1e-20', '“1e-20”不是分数；请填数字，如 8.5。'],
  ])('are refused as %j', async (text, why) => {
    const session = await zhengzhou(await memoryOf('zhengzhou-2023-blank'));
    const refusal = session.stateOffTable('资金管理', text);
    expect(refusal === null ? null : say(refusal, 'zh')).toBe(why);
    expect(session.state.offTable[1]!.stated).toBeNull();
  });

  it('are kept in the file as scoring takes them, and are open again once taken back', async () => {
    const host = await memoryOf('zhengzhou-2023-blank');
    const session = await zhengzhou(host);
    const before = session.state.forms[0]!.assessment.score!.total;
    if (before.outcome !== 'needs-review') throw new Error('the total is known without them');
    expect(session.stateOffTable('预算执行率', '１０')).toBeNull();
    expect(session.stateOffTable('资金管理', '18.5分')).toBeNull();
    const { forms, offTable } = await until(session, ({ forms: [form] }) => form?.assessment.score?.total.outcome === 'scored'
      || (form?.assessment.score?.total.outcome === 'needs-review' && form.assessment.score.total.open.length === before.open.length - 2));
    expect(offTable.map(({ stated }) => stated)).toEqual(['10', '18.5']);
    expect(forms[0]!.total).not.toBeNull();
    while (await host.readStore() === null) await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(readRecord(await host.readStore())!.judgements.offTable).toEqual({ 预算执行率: '10', 资金管理: '18.5' });
    expect((await zhengzhou(host)).state.offTable.map(({ stated }) => stated)).toEqual(['10', '18.5']);
    session.stateOffTable('资金管理', null);
    expect((await until(session, (state) => state.offTable[1]!.stated === null)).offTable[0]!.stated).toBe('10');
  });
});
