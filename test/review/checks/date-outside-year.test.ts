import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says, withCells } from '../../support/review';

describe('date-outside-year', () => {
  const sheet = (target: string, actual: string) => formSheet({ rows: rowsWith({ 1: `^ | 时效指标 | 设备到位时间 | ${target} | ${actual} | 30 | 30 | ` }) });
  const check = (target: string, actual: string) => says('date-outside-year', withCells(sheet(target, actual), { A1: { value: '2023年度项目支出绩效自评表', text: '2023年度项目支出绩效自评表' } }));

  it('done in another year', () => {
    expect(check('2023年10月底前', '2022年11月')).toEqual(['待人工 自评表!E13 「设备到位时间」的完成值“2022年11月”早于本表年度 2023 年。']);
    expect(check('年底前', '2024年2月3日')).toEqual(['待人工 自评表!E13 「设备到位时间」的完成值“2024年2月3日”晚于本表年度 2023 年。']);
  });

  it.each([['2023年10月底前', '2023年9月'], ['2023年10月底前', '9月'], ['2024年6月底前', '2024年5月'], ['及时', '2023年1月1日-12月31日'], ['≥98%', '99%']])('due %s, done %s', (target, actual) => {
    expect(check(target, actual)).toEqual([]);
  });

  it('a form that says no year is held to none', () => {
    expect(says('date-outside-year', sheet('2023年10月底前', '2022年11月'))).toBe('不适用');
  });
});
