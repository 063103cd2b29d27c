import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('indicator-misplaced', () => {
  const check = (place: string, name: string, target: string) => says('indicator-misplaced', formSheet({ rows: rowsWith({ 1: `^ | ${place} | ${name} | ${target} | 达成指标 | 30 | 30 | ` }) }));

  it('money spent is no quantity', () => {
    expect(check('数量指标', '项目总成本', '≤500万元')).toEqual(['待人工 自评表!C13 「项目总成本」是花了多少钱，列在“数量指标”之下；一般归入成本指标。']);
  });

  it('timeliness is no quantity and no cost', () => {
    expect(check('数量指标', '补助发放及时率', '≥98%')).toEqual(['待人工 自评表!C13 「补助发放及时率」说的是时间，列在“数量指标”之下；一般归入时效指标。']);
    expect(check('成本指标', '项目完成时间', '2023年12月底前')).toEqual(['待人工 自评表!C13 「项目完成时间」说的是时间，列在“成本指标”之下；一般归入时效指标。']);
  });

  it('the satisfaction of the people served is no output', () => {
    expect(check('质量指标', '服务对象满意度', '≥90%')).toEqual(['待人工 自评表!C13 「服务对象满意度」列在产出的“质量指标”之下；表中另有满意度指标，一般归入那里。']);
  });

  it.each([
    ['成本指标', '项目总成本', '≤500万元'], ['时效指标', '补助发放及时率', '≥98%'], ['数量指标', '发放补助金额', '≥500万元'], ['数量指标', '人均成本下降率', '≥5%'], ['质量指标', '学员满意度', '≥90%'],
    ['质量指标', '审批及时率', '≥98%'], ['数量指标', '满意度评价样本量', '≥500份'], ['数量指标', '成本', '≥3项'],
  ])('%s / %s %s stands where it may', (place, name, target) => {
    expect(check(place, name, target)).toEqual([]);
  });

  it('a form without a block for satisfaction has nowhere else to put it', () => {
    expect(says('indicator-misplaced', formSheet({ rows: rowsWith({ 1: '^ | 质量指标 | 服务对象满意度 | ≥90% | 95% | 30 | 30 | ', 3: '^ | 可持续影响指标 | 制度健全性 | 健全 | 健全 | 10 | 10 | ' }) }))).toEqual([]);
  });
});
