import { describe, expect, it } from 'vitest';
import { findingsOf, formSheet, ROWS, says } from '../../support/review';

describe('total-told-otherwise', () => {
  const sheet = (achieved: string, grade: string | null = '优', total: string | null = '100 | 100') => formSheet({ achieved, rows: ROWS, total, grade });
  const check = (...given: Parameters<typeof sheet>) => says('total-told-otherwise', sheet(...given));

  it('another score or grade in a sentence is an error', () => {
    expect(check('本项目自评得分为98.5分。')).toEqual(['错误 自评表!E10 文字写得分 98.5，表中总分是 100。']);
    expect(check('受理来电12000件，评价等级为“良”。')).toEqual(['错误 自评表!E10 文字写等级“良”，表中等级是“优”。']);
    expect(findingsOf('total-told-otherwise', sheet('自评得分98.5分，等级为良。'))).toMatchObject([{ expected: '100', written: '98.5' }, { expected: '优', written: '良' }]);
  });

  it.each(['自评得分100分，等级为优秀', '综合得分为100.00分', '本项目评价等级为“优”'])('“%s” agrees', (achieved) => {
    expect(check(achieved)).toEqual([]);
  });

  it.each(['总分100分，分数90分以上的等级为优', '其中产出指标自评得分为50分', '上年度项目自评得分为90分', '满意度得分为9分左右', '等级为良的项目共3个'])('“%s” is another fact', (achieved) => {
    expect(check(achieved)).not.toContainEqual(expect.stringContaining('错误'));
  });

  it('does not apply without a total and a grade to hold it to', () => {
    expect(check('本项目自评得分为98.5分，等级为良', null, null)).toBe('不适用');
    expect(check('受理来电12000件')).toBe('不适用');
  });
});
