import { describe, expect, it } from 'vitest';
import { formSheet, ROWS, says } from '../../support/review';

describe('goal-copied', () => {
  const check = (goal: string, achieved: string) => says('goal-copied', formSheet({ goal, achieved, rows: ROWS }));

  it('the same words say nothing of what was achieved', () => {
    expect(check('保障平台全年运行。', '保障平台全年运行。')).toEqual(['提示 自评表!E10 实际完成情况与预期目标一字不差。']);
    expect(check('保障平台\\n全年运行。', '保障平台 全年运行。')).toEqual(['提示 自评表!E10 实际完成情况与预期目标一字不差。']);
  });

  it('one word more is enough', () => {
    expect(check('保障平台全年运行。', '保障平台全年运行365天。')).toEqual([]);
  });

  it('does not apply while one side is blank', () => {
    expect(check('保障平台全年运行。', '')).toBe('不适用');
  });
});
