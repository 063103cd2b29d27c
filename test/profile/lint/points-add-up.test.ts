import { expect, it } from 'vitest';
import { pointsAddUp } from '../../../src/profile/lint/points-add-up';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };

const issues = (id: string, changes: Parameters<typeof changed>[1]) =>
  pointsAddUp.check(changed(id, changes), NOWHERE).map(({ pointer, says }) => [pointer, says.key, says.data]);

it('adds fund, indicator and off-table points', () => {
  expect(issues('zhengzhou/2023', {})).toEqual([]);
  expect(issues('zhengzhou/2023', { '/points/offTable/1/points': '19.99' })).toEqual([['/points/total', 'profile.lint.points-differ', { parts: '99.99', whole: '100' }]]);
});

it('adds the sections, free ones excepted', () => {
  expect(issues('mof/2020', { '/sections/0/points/exactly': '51' })).toEqual([['/sections', 'profile.lint.points-differ', { parts: '91', whole: '90' }]]);
  expect(issues('zhengzhou/2023', { '/sections/0/points/exactly': '9' })).toEqual([['/sections', 'profile.lint.points-differ', { parts: '69', whole: '70' }]]);
  expect(issues('shanghai/2023', {})).toEqual([]);
});

it('asks of ranges only that they can make the whole', () => {
  expect(issues('zhengzhou/2023', { '/sections/0/points': { from: '0', to: '20' } })).toEqual([]);
  expect(issues('zhengzhou/2023', { '/sections/0/points': { from: '0', to: '9.99' } })).toEqual([['/sections', 'profile.lint.points-differ', { parts: '69.99', whole: '70' }]]);
  expect(issues('zhengzhou/2023', { '/sections/0/points': { from: '20', to: '5' } })).toEqual([['/sections/0/points', 'profile.lint.range-reversed', {}]]);
});

it('compares the measures of the fund row with the fund points', () => {
  expect(issues('shanghai/2023', { '/fundMeasures/0/points': '9' })).toEqual([['/points/fund', 'profile.lint.points-differ', { parts: '9', whole: '10' }]]);
  expect(issues('shanghai/2023', { '/fundMeasures/0/points': null })).toEqual([]);
});
