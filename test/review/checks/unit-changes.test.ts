import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('unit-changes', () => {
  const check = (target: string, actual: string) => says('unit-changes', formSheet({ rows: rowsWith({ 1: `^ | 数量指标 | 服务对象 | ${target} | ${actual} | 30 |  | ` }), total: null, grade: null }));

  it.each([['≥100人次', '80人'], ['≥95%', '120件'], ['≥5万元', '5个'], ['≤30天', '2个月'], ['≥100亩', '50公里'], ['≥20工作日', '20天']])('%s against %s are different things', (target, actual) => {
    expect(check(target, actual)).toEqual([`待人工 自评表!E13 「服务对象」的指标值写“${target}”，完成值写“${actual}”，两个单位不是一回事，无法比较。`]);
  });

  it.each([['≥95%', '~0.96'], ['≥95%', '~1'], ['~0.95', '96%']])('%s against %s: ratio or per cent, nobody can tell', (target, actual) => {
    const [wrote, reached] = [target, actual].map((text) => text.replace('~', ''));
    expect(check(target, actual)).toEqual([`待人工 自评表!E13 「服务对象」的指标值写“${wrote}”，完成值写“${reached}”，一处有百分号、一处没有，看不出是比例还是百分数。`]);
  });

  it.each([['≥5万元', '48000元'], ['≥12次', '12场'], ['≥12个', '12项'], ['≥52人', '52个'], ['=1666元/月', '1666元'], ['≤2小时', '90分钟'], ['≥95%', '96'], ['≥100人次', '100'], ['≥20个村', '20个'], ['≥95%', '0'], ['≥3万', '30000']])('%s against %s do compare, or nobody minds', (target, actual) => {
    expect(check(target, actual)).toEqual([]);
  });
});
