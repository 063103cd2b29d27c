import { describe, expect, it } from 'vitest';
import { findingsOf, formSheet, ROWS, says, withCells } from '../../support/review';
import { workbook } from '../../support/sheet';

describe('rate-differs', () => {
  const sheet = (rate: string) => formSheet({ funds: [`年度资金总额 | 887.50 | 887.50 | 868.09 | 10 | ${rate} | 9.78`], rows: ROWS, total: '100 | 99.78' });
  const check = (rate: string) => says('rate-differs', sheet(rate));

  it.each(['97.81', '97.81%', '97.81(%)', '0.9781', '', '-'])('“%s” is the rate, or none', (rate) => {
    expect(check(rate)).toEqual([]);
  });

  it('a percentage format belongs to the number', () => {
    const stored = withCells(sheet(''), { G5: { value: 0.9781, text: '97.81%', format: '0.00%' } });
    expect(says('rate-differs', stored)).toEqual([]);
  });

  it('another number is an error with an offer', () => {
    expect(check('98.71')).toEqual(['错误 自评表!G5 「年度资金总额」的比率填报 98.71，按表中数字应为 97.81。']);
    expect(findingsOf('rate-differs', sheet('98.71'))[0]!.fix).toEqual({
      ref: { sheet: '自评表', row: 4, column: 6 }, before: { kind: 'number', decimal: '98.71' }, after: { kind: 'number', decimal: '97.81' }, format: null, formatBefore: null,
    });
  });

  it.each(['98', '97.8', '97.82', '97.813'])('“%s” is the exact rate, rounded otherwise', (rate) => {
    expect(check(rate)).toEqual([`提示 自评表!G5 「年度资金总额」的比率填报 ${rate}，按口径为 97.81；差异只因修约方式不同。`]);
  });

  it('97 % is no rounding of 97.81 % that anybody asks for', () => {
    expect(check('97')).toEqual(['错误 自评表!G5 「年度资金总额」的比率填报 97，按表中数字应为 97.81。']);
  });

  it('a source without money may say 0.00 or a stroke', () => {
    const funds = (rate: string) => formSheet({ funds: ['年度资金总额 | 100 | 100 | 100 | 10 | 100.00 | 10', '其中：当年财政拨款 | 100 | 100 | 100 | - | 100.00 | -', `其他资金 | 0 | 0 | 0 | - | ${rate} | -`], rows: ROWS });
    expect(says('rate-differs', funds('0.00'))).toEqual([]);
    expect(says('rate-differs', funds('—'))).toEqual([]);
    expect(says('rate-differs', funds('100.00'))).toEqual(['错误 自评表!G7 「其他资金」的比率填报 100.00，按表中数字应为 0.00。']);
  });

  describe('the completion rate of an indicator row', () => {
    const check = (rate: string) => says('rate-differs', workbook(['@ 自评表', '项目支出绩效自评表', '项目名称 | 水文监测',
      '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 完成率 | 得分 | 偏差原因',
      `产出指标 | 质量指标 | 预警及时率 | ≥95% | 96% | 80 | ${rate} | 80 | `,
      '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 81% | 10 | 90% | 9 | 走访不足'].join('\n')));
    it.each(['101.05%', '', '/'])('“%s” follows from the numbers, or is none', (rate) => {
      expect(check(rate)).toEqual([]);
    });
    it('100 % leaves out what exceeds the target, and is told as a habit', () => {
      expect(check('100%')).toEqual(['提示 自评表!G4 「预警及时率」的完成率填报 100%，按表中数字为 101.05%；超出部分没有计入。']);
    });
    it('anything else is wrong', () => {
      expect(check('99%')).toEqual(['错误 自评表!G4 「预警及时率」的比率填报 99%，按表中数字应为 101.05%。']);
    });
  });
});
