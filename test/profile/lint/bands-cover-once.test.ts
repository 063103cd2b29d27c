import { expect, it } from 'vitest';
import { bandsCoverOnce } from '../../../src/profile/lint/bands-cover-once';
import { message } from '../../../src/wording/message';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };

const BANDS = '/fundMeasures/0/rule/bands';
const issues = (bands: readonly (readonly [string, string])[]) =>
  bandsCoverOnce.check(changed('zhongshan/2022', { [BANDS]: bands.map(([interval, points]) => ({ interval, points })) }), NOWHERE)
    .map(({ pointer, says }) => [pointer, says.key, says.data]);

it('accepts bands that meet at their edges, in any order', () => {
  expect(issues([['<0.7', '0'], ['>=0.98', '5'], ['[0.7..0.98)', '4']])).toEqual([]);
  expect(issues([['[0..1]', '5'], ['>1', '0']])).toEqual([]);
});

it.each([
  ['an edge that belongs to no band', [['>0.98', '5'], ['<0.98', '4']], [[`${BANDS}/0/interval`, 'profile.lint.gap', { interval: '>0.98', other: '<0.98' }]]],
  ['an edge that belongs to two', [['>=0.98', '5'], ['<=0.98', '4']], [[`${BANDS}/0/interval`, 'profile.lint.overlap', { interval: '>=0.98', other: '<=0.98' }]]],
  ['a gap', [['>=0.98', '5'], ['<0.9', '4']], [[`${BANDS}/0/interval`, 'profile.lint.gap', { interval: '>=0.98', other: '<0.9' }]]],
  ['an overlap', [['>=0.9', '5'], ['[0..0.98)', '4']], [[`${BANDS}/0/interval`, 'profile.lint.overlap', { interval: '>=0.9', other: '[0..0.98)' }]]],
  ['a band twice', [['>=0', '5'], ['>=0', '4']], [[`${BANDS}/1/interval`, 'profile.lint.overlap', { interval: '>=0', other: '>=0' }]]],
  ['nothing for zero', [['>0', '5']], [[`${BANDS}/0/interval`, 'profile.lint.uncovered-below', { interval: '>0' }]]],
  ['nothing above the budget', [['[0..1]', '5']], [[`${BANDS}/0/interval`, 'profile.lint.uncovered-above', { interval: '[0..1]' }]]],
  ['a band without numbers', [['>=0', '5'], ['(1..1]', '4']], [[`${BANDS}/1/interval`, 'profile.lint.empty-interval', { interval: '(1..1]' }]]],
  ['a reversed band', [['>=0', '5'], ['[2..1]', '4']], [[`${BANDS}/1/interval`, 'profile.lint.empty-interval', { interval: '[2..1]' }]]],
] as const)('names %s', (_, bands, expected) => {
  expect(issues(bands)).toEqual(expected);
});

it('looks at the bands of indicators and of single rows as well', () => {
  const banded = { method: 'banded', bands: [{ interval: '[0..1)', share: '0' }] };
  const profile = changed('panjin/2023', { '/indicators/positive/rule': banded, '/overrides/0/use': { positive: banded } });
  expect(bandsCoverOnce.check(profile, NOWHERE)).toEqual([
    { pointer: '/indicators/positive/rule/bands/0/interval', says: message('profile.lint.uncovered-above', { interval: '[0..1)' }) },
    { pointer: '/overrides/0/use/positive/bands/0/interval', says: message('profile.lint.uncovered-above', { interval: '[0..1)' }) },
  ]);
});
