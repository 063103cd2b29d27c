import { describe, expect, it } from 'vitest';
import { reviewForm } from '../../src/review/review-form';
import { say } from '../../src/wording/say';
import { formSheet, rowsWith, subjectOf } from '../support/review';

/** What loops and expressions stumble over: one sign, two in turn, openings that never close, words of the checks. */
const TEXTS = ['X×', '《', '未完成目标值', '<p '].map((part) => part.repeat(Math.ceil(100_000 / part.length)));

describe('cells of 100,000 characters', () => {
  it.each(TEXTS.map((text) => [text.slice(0, 6), text] as const))('%s… in every cell: each check comes to its end, and says what it found', { timeout: 30_000 }, (_, text) => {
    const rows = rowsWith({ 1: `^ | ${text} | ${text} | ${text} | ${text} | 30 | 20 | ${text}`, 2: `效益指标 | 社会效益指标 | 诉求解决率 | ≥95% | 50% | 20 | 2 | ${text}` });
    const { findings } = reviewForm(subjectOf(formSheet({ rows, goal: text, achieved: text, total: null, grade: null }), 'shanghai/2023'));
    expect(findings.map(({ check }) => check)).toContain('goal-copied');
    for (const { message } of findings) expect(say(message, 'zh')).not.toBe('');
  });
});
