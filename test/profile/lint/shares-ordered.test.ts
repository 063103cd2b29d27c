import { expect, it } from 'vitest';
import { sharesOrdered } from '../../../src/profile/lint/shares-ordered';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };

const issues = (changes: Parameters<typeof changed>[1], id = 'mof/2020') =>
  sharesOrdered.check(changed(id, changes), NOWHERE).map(({ pointer, says }) => [pointer, says.key, says.data]);
const LEVELS = '/indicators/qualitative/levels';

it('accepts a default on an end that belongs to its share, refuses it on one that does not', () => {
  expect(issues({ [`${LEVELS}/1/default`]: '0.6' })).toEqual([]);
  expect(issues({ [`${LEVELS}/1/default`]: '0.8' })).toEqual([[`${LEVELS}/1/default`, 'profile.lint.default-outside', { default: '0.8', share: '[0.6..0.8)' }]]);
  expect(issues({ [`${LEVELS}/1/default`]: '0.59' })).toEqual([[`${LEVELS}/1/default`, 'profile.lint.default-outside', { default: '0.59', share: '[0.6..0.8)' }]]);
});

it('refuses shares that two levels have in common', () => {
  const says = { level: '部分达成年度指标并具有一定效果', better: '达成年度指标' };
  expect(issues({ [`${LEVELS}/1/share`]: '[0.6..0.8]' })).toEqual([[`${LEVELS}/1`, 'profile.lint.levels-order', says]]);
});

it('refuses a better level that stands below a worse one', () => {
  expect(issues({ [`${LEVELS}/0/degree`]: 'failed' })).toEqual([[`${LEVELS}/1`, 'profile.lint.levels-order', { level: '部分达成年度指标并具有一定效果', better: '达成年度指标' }]]);
});

it('refuses shares beyond the weight and below nothing', () => {
  expect(issues({ [`${LEVELS}/0/share`]: '[0.8..1.2]' })).toEqual([[`${LEVELS}/0/share`, 'profile.lint.share-outside', { share: '[0.8..1.2]' }]]);
  expect(issues({ '/indicators/qualitative/unlisted/share': '[-0.1..1]' })).toEqual([['/indicators/qualitative/unlisted/share', 'profile.lint.share-outside', { share: '[-0.1..1]' }]]);
  expect(issues({ '/indicators/qualitative/unlisted/share': '[1..0]' })).toEqual([['/indicators/qualitative/unlisted/share', 'profile.lint.empty-interval', { interval: '[1..0]' }]]);
});

it('looks at the rows that an override gives to a person', () => {
  expect(issues({ '/overrides/0/use/judged/default': '1.5' }, 'panjin/2023')).toEqual([['/overrides/0/use/judged/default', 'profile.lint.default-outside', { default: '1.5', share: '[0..1]' }]]);
});
