import { describe, expect, it } from 'vitest';
import { isCost, isHigherBetter, isMishap, isSatisfaction, isShareOfWhole, isSpending, isWaiting } from '../../src/review/name-words';

const KINDS = { satisfaction: isSatisfaction, share: isShareOfWhole, higher: isHigherBetter, mishap: isMishap, waiting: isWaiting, cost: isCost, spending: isSpending } as const;

function kindsOf(name: string): string {
  return Object.entries(KINDS).filter(([, is]) => is(name)).map(([kind]) => kind).join(' ');
}

/** Names as published forms have them. */
describe('what the name of an indicator says of its numbers', () => {
  it.each([
    ['群众满意度', 'satisfaction share higher'], ['市民满意率', 'satisfaction share higher'], ['工作人员满意程度', 'satisfaction share higher'],
    ['委托业务报告合格率', 'share higher'], ['费用结算准确率', 'share higher'], ['话务接通率', 'share higher'], ['按时办结率', 'share higher'], ['发现问题整改率', 'share higher'],
    ['诉求解决率', 'higher'], ['12345工单受理率', 'higher'], ['人员培训覆盖率', 'higher'], ['案件办结率', 'higher'],
    ['抽查不合格率', 'share'], ['超期办结率', ''], ['热线投诉率', 'mishap'], ['重大安全事故发生数', 'mishap'], ['安全事故起数', 'mishap'], ['系统故障率', 'mishap'],
    ['电话等待时长', 'waiting'], ['系统故障解决时间', 'waiting'], ['故障响应时间', 'waiting'], ['平均处理时长', 'waiting'],
    ['项目总成本', 'cost spending'], ['单株造价', 'cost spending'], ['物业费用', 'cost spending'], ['经费支出', 'spending'],
  ])('%s: %s', (name, kinds) => {
    expect(kindsOf(name)).toBe(kinds);
  });

  it.each([
    '足额保障率', '科目调整次数', '结余率', '经费支出合规性', '提交报告及时性', '成本控制率', '安全率', '学校发展能力', '长期使用性', '满意度测评完成率', '满意度评价样本量', '不满意度',
    '投诉处理率', '受理投诉', '事故应急演练次数', '消除安全隐患数', '查处违规', '平均无故障时间', '人均成本下降率', '节约成本', '减免费用', '报销费用', '人均补助标准', '合格率提高幅度', '污水处理时间', '服务时长',
  ])('%s: nothing that could be held against its numbers', (name) => {
    expect(kindsOf(name)).toBe('');
  });
});
