import { describe, expect, it } from 'vitest';
import { ratioOf } from '../../src/exact/ratio';
import { addUp, type Part, partOfSum } from '../../src/scoring/add-up';
import { message } from '../../src/wording/message';
import { say } from '../../src/wording/say';

const NO_LIMITS = { cap: null, floor: null, cite: null };
const ROUNDING = { mode: 'half-up', places: 2, cite: { source: 'a', certainty: 'established' } } as const;
const SAYS = message('scoring.add-total', { count: '2' });

function openPart(name: string): Part {
  return { kind: 'open', name, open: [message('scoring.off-table', { name, points: '10' })], low: ratioOf('0'), high: ratioOf('10') };
}

describe('a sum of sums with open parts', () => {
  it('counts every open part once and names the first, however deep it lies', () => {
    const inner = addUp([openPart('甲'), openPart('乙'), { kind: 'known', name: 'r1', value: ratioOf('5') }], NO_LIMITS, ROUNDING, SAYS);
    const outer = addUp([partOfSum('s1', inner, 'rounded'), openPart('丙')], NO_LIMITS, ROUNDING, SAYS);
    if (outer.outcome !== 'needs-review') throw new Error('an open sum was closed');
    expect(say(outer.reason, 'zh')).toBe('有 3 项待定：表外的“甲”（10 分）须由填报人填写');
    expect(outer.open.map(({ data }) => data['name'])).toEqual(['甲', '乙', '丙']);
    expect(outer.range).toMatchObject({ proposal: null });
  });
});
