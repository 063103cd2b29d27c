import { describe, expect, it } from 'vitest';
import { describeProfile } from '../../../src/explain/rules/describe-profile';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';
import { say } from '../../../src/wording/say';

function linesOf(id: string, language: 'zh' | 'en' = 'zh'): readonly string[] {
  const profile = shippedProfiles().find((one) => one.id === id)!;
  return describeProfile(profile).flatMap(({ lines }) => lines.map(({ says, footing }) => `${say(says, language)} [${footing.certainty}]`));
}

describe('rules in words', () => {
  it('says what docs/profiles/shanghai.md says', () => {
    expect(linesOf('shanghai/2023')).toEqual(expect.arrayContaining([
      '总分 100 ＝ 预算执行率 10 ＋ 指标 90 [established]',
      '“＝”目标按“不低于”理解 [established]',
      '预算执行率：比率 × 10 分 [established]',
      '预算执行率最多按 100% 计 [assumed]',
      '“部分达成指标并具有一定效果”：分值的 [60%, 80%)，由人确认，建议 60% [inferred]',
      '指标得分：截尾，2 位小数 [inferred]',
      '“良”：总分 [80, 90) [inferred]',
    ]));
  });

  it('tells the bands of both rates of Zhongshan, its deductions and its veto', () => {
    expect(linesOf('zhongshan/2022')).toEqual(expect.arrayContaining([
      expect.stringContaining('预算执行率 [90%, 98%)：4 分'),
      expect.stringContaining('预算调整率 (10%, 15%]：12 分'),
      expect.stringContaining('扣分合计最多 -30 分'),
      expect.stringContaining('一票否决：等级直接为“差”'),
    ]));
  });

  it('finds words and a listed source for every line of every shipped profile, in both languages', () => {
    for (const profile of shippedProfiles()) {
      const sources = new Set(profile.sources.map(({ id }) => id));
      for (const { title, lines } of describeProfile(profile)) {
        expect(lines.length).toBeGreaterThan(0);
        for (const { says, footing } of lines) {
          expect(sources).toContain(footing.source);
          for (const language of ['zh', 'en'] as const) expect(say(title, language) + say(says, language)).not.toMatch(/[{}]|undefined/);
        }
      }
    }
  });
});
