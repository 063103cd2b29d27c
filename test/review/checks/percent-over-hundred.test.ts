import { describe, expect, it } from 'vitest';
import { formSheet, rowsWith, says } from '../../support/review';

describe('percent-over-hundred', () => {
  const check = (name: string, target: string, actual: string) => says('percent-over-hundred', formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | ${name} | ${target} | ${actual} | 30 | 30 | ` }) }));

  it('a part is never more than its whole', () => {
    expect(check('群众满意度', '≥90%', '105%')).toEqual(['错误 自评表!E13 「群众满意度」的完成值写的是“105%”，这类比率不可能超过 100%。']);
    expect(check('抽查合格率（%）', '≥120%', '98%')).toEqual(['错误 自评表!D13 「抽查合格率（%）」的指标值写的是“≥120%”，这类比率不可能超过 100%。']);
    expect(check('按时办结率', '≥98', '101.5')).toEqual(['错误 自评表!E13 「按时办结率」的完成值写的是“101.5”，这类比率不可能超过 100%。']);
  });

  it.each([['群众满意度', '≥90%', '100%'], ['群众满意度', '≥90分', '105分'], ['培训完成率', '≥100%', '150%'], ['合格率较上年提高率', '≥100%', '120%'], ['服务覆盖率', '≥100%', '103%'], ['案件办结率', '≥95%', '104%'], ['诉求解决率', '≥95%', '101%'], ['服务对象满意度', '≥90', '500'], ['办结率', '≥1000‰', '990‰']])('%s, %s against %s may be', (name, target, actual) => {
    expect(check(name, target, actual)).toEqual([]);
  });
});
