import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('direction-unfit', () => {
  const check = (name: string, target: string) => says('direction-unfit', formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | ${name} | ${target} | 达成指标 | 30 | 30 | ` }) }));

  it.each([['项目总成本', '≥500万元'], ['热线投诉率', '≥1%'], ['安全事故起数', '＞3起'], ['平均等待时长', '不低于1分钟'], ['系统故障率(%)', '≥5'], ['故障处理时长', '≥2小时'], ['单株造价', '≥80元']])('%s %s: the lower the better', (name, target) => {
    expect(check(name, target)).toEqual([`待人工 自评表!D13 「${name}」一般越低越好，指标值却写“${target}”。`]);
  });

  it.each([['群众满意度', '≤90%'], ['抽查合格率', '＜95%'], ['接通率', '不超过80%'], ['诉求解决率', '≤90%']])('%s %s: the higher the better', (name, target) => {
    expect(check(name, target)).toEqual([`待人工 自评表!D13 「${name}」一般越高越好，指标值却写“${target}”。`]);
  });

  it('a target that names its measure is judged by that name', () => {
    expect(check('保障水平', '满意率≤80%')).toHaveLength(1);
    expect(check('群众满意度', '不满意率≤5%')).toEqual([]);
  });

  it('among the benefits a cost may be one that others are spared', () => {
    expect(says('direction-unfit', formSheet({ rows: rowsWith({ 2: '效益指标 | 经济效益指标 | 企业用工成本 | ≥5万元 | 6万元 | 20 | 20 | ' }) }))).toEqual([]);
  });

  it.each([
    ['项目总成本', '≤500万元'], ['成本节约率', '≥5%'], ['项目支出', '≥90%'], ['人均补助标准', '≥500元'], ['投诉处理率', '≥95%'], ['受理投诉', '≥1000件'], ['消防事故演练次数', '≥2次'],
    ['减少安全事故', '≥3起'], ['不合格率', '≤2%'], ['超期办结率', '≤1%'], ['服务时长', '≥100小时'], ['安全事故', '≥0起'], ['群众满意度', '≥90%'], ['投诉率', '=0'], ['非税收费', '≥100万元'], ['预算支出率', '≤100%'],
    ['教育支出', '≥500万元'], ['减免费用', '≥100万元'], ['污水处理时间', '≥8小时'], ['成本占比', '≥30%'],
  ])('%s %s may well be meant so', (name, target) => {
    expect(check(name, target)).toEqual([]);
  });
});
