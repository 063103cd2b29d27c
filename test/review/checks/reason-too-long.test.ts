import { describe, expect, it } from 'vitest';
import { changed } from '../../support/profile';
import { formSheet, rowsWith, says } from '../../support/review';

describe('reason-too-long', () => {
  const atMost = changed('shanghai/2023', { '/reasons/longestLength': 20 });
  const check = (reason: string, profile: Parameters<typeof says>[2] = atMost) => says('reason-too-long', formSheet({
    rows: rowsWith({ 1: `^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | 30 | ${reason}` }),
  }), profile);

  it('more characters than the profile allows', () => {
    expect(check('新'.repeat(21))).toEqual(['警告 自评表!H13 「办结率」的原因写了 21 个字，口径规定不超过 20 个字。']);
  });

  it('just as many are allowed, and blanks and line ends are no characters', () => {
    expect(check('新'.repeat(20))).toEqual([]);
    expect(check(`${'新 '.repeat(10)}\\n${'人'.repeat(10)}`)).toEqual([]);
  });

  it('a rare character counts once', () => {
    expect(check('𠮷'.repeat(20))).toEqual([]);
    expect(check('𠮷'.repeat(21))).toHaveLength(1);
  });

  it('a profile without a limit asks for none', () => {
    expect(check('新'.repeat(5_000), 'shanghai/2023')).toBe('不适用');
  });
});
