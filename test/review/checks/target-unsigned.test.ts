import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('target-unsigned', () => {
  const check = (place: string, target: string, name = '平均用时') => says('target-unsigned', formSheet({ rows: rowsWith({ 1: `^ | ${place} | ${name} | ${target} | 达成指标 | 30 | 30 | ` }) }));

  it.each([['时效指标', '5天'], ['时效指标', '3个工作日'], ['成本指标', '8万元'], ['经济成本指标', '500元']])('%s %s: limit or exact amount', (place, target) => {
    expect(check(place, target)).toEqual([`提示 自评表!D13 「平均用时」的指标值“${target}”没有比较符，看不出是上限还是必须正好。`]);
  });

  it.each([['时效指标', '≤5天'], ['时效指标', '不超过5天'], ['成本指标', '=8万元'], ['成本指标', '8'], ['时效指标', '2023年12月底前'], ['时效指标', '100%'], ['数量指标', '8万元'], ['成本指标', '0元']])('%s %s', (place, target) => {
    expect(check(place, target)).toEqual([]);
  });

  it('the sign may stand in the name', () => {
    expect(check('时效指标', '5天', '平均用时（≤**天）')).toEqual([]);
  });
});
