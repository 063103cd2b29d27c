import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { changed } from '../../support/profile';
import { formSheet, rowsWith, says } from '../../support/review';

describe('level-unlisted', () => {
  const check = (target: string, actual: string, profile: Parameters<typeof says>[2] = 'shanghai/2023') =>
    says('level-unlisted', formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | 服务规范 | ${target} | ${actual} | 30 | 30 | ` }) }), profile);

  it('a mark that the profile gives no share for', () => {
    expect(check('规范', '良好')).toEqual(['待人工 自评表!E13 「服务规范」的完成值“良好”不在口径的档次（达成指标、部分达成指标并具有一定效果、未达成指标且效果较差）之内，看不出应得几成分。']);
    expect(check('明显提升', '一般')).toHaveLength(1);
  });

  it.each([['规范', '达成指标'], ['规范', '规范'], ['良好', '良好'], ['良好及以上', '优秀'], ['规范', '服务规范有序'], ['≥98%', '良好'], ['规范', '基本达成']])('target %s, actual %s', (target, actual) => {
    expect(check(target, actual)).toEqual([]);
  });

  it('a profile may list the mark, or have no levels at all', async () => {
    expect(check('规范', '良好', changed('shanghai/2023', { '/indicators/qualitative/levels/0/words': ['达成指标', '良好'] }))).toEqual([]);
    expect(check('规范', '良好', changed('shanghai/2023', { '/indicators/qualitative/levels': [] }))).toBe('不适用');
    expect(says('level-unlisted', await original('panjin-2023'), 'panjin/2023')).toEqual([]);
  });
});
