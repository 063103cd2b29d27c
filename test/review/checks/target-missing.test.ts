import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { formSheet, rowsWith, says } from '../../support/review';

describe('target-missing', () => {
  const check = (target: string, score = '30') => says('target-missing', formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | 办结率 | ${target} | 99% | 30 | ${score} | ` }), total: null, grade: null }));

  it.each(['', '/', '-', 'null', '无'])('“%s” demands nothing, so nothing was earned', (target) => {
    expect(check(target)).toEqual(['警告 自评表!D13 「办结率」没有指标值，却有得分 30。']);
  });

  it('no score, no fault; a target is one however odd', () => {
    expect(check('', '')).toEqual([]);
    expect(check('', '0')).toEqual([]);
    expect(check('及时')).toEqual([]);
    expect(check('≥')).toEqual([]);
  });

  it('a form that sets no targets has its own way, and rows marked 无 earn nothing', async () => {
    const row = (name: string, weight: string) => `^ | 质量指标 | ${name} |  | 99% | ${weight} | ${weight} | `;
    expect(says('target-missing', formSheet({ rows: rowsWith({ 1: row('办结率', '30'), 2: row('解决率', '20'), 3: row('满意度', '10') }) }))).toBe('不适用');
    expect(says('target-missing', await original('zhongshan-2022'), 'zhongshan/2022')).toEqual([]);
  });
});
