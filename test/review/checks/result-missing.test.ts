import { describe, expect, it } from 'vitest';
import { formSheet, ROWS, says } from '../../support/review';

describe('result-missing', () => {
  const check = (goal: string, achieved: string) => says('result-missing', formSheet({ goal, achieved, rows: ROWS }));

  it.each(['', '/', '无', 'null'])('a goal, and “%s” came of it', (achieved) => {
    expect(check('新增助餐点12个', achieved)).toEqual(['警告 自评表!E10 写了预期目标，没有写实际完成情况。']);
  });

  it('a result is one however short, and no goal asks for none', () => {
    expect(check('新增助餐点12个', '完成')).toEqual([]);
    expect(check('无', '')).toEqual([]);
  });

  it('a blank template is no filled form', () => {
    expect(says('result-missing', formSheet({ achieved: '', rows: ROWS.map((row) => row.split(' | ').map((cell, at) => (at === 4 || at === 6 ? '' : cell)).join(' | ')), total: null, grade: null }))).toBe('不适用');
  });
});
