import { expect, it } from 'vitest';
import { gradesCoverOnce } from '../../../src/profile/lint/grades-cover-once';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };

const issues = (id: string, intervals: readonly string[]) =>
  gradesCoverOnce.check(changed(id, { '/grades/bands': intervals.map((interval, index) => ({ grade: String(index), interval })) }), NOWHERE)
    .map(({ pointer, says }) => [pointer, says.key, says.data]);

it('accepts half-open grades and closed ends at 0 and 100', () => {
  expect(issues('mof/2020', ['[90..100]', '[80..90)', '[60..80)', '[0..60)'])).toEqual([]);
});

it('finds the hole between 89 and 90', () => {
  expect(issues('mof/2020', ['[90..100]', '[80..89]', '[60..80)', '[0..60)'])).toEqual([
    ['/grades/bands/0/interval', 'profile.lint.gap', { interval: '[90..100]', other: '[80..89]' }],
  ]);
});

it('finds a full score without a grade', () => {
  expect(issues('mof/2020', ['[60..100)', '[0..60)'])).toEqual([['/grades/bands/0/interval', 'profile.lint.uncovered-above', { interval: '[60..100)' }]]);
});

it('asks for grades below zero where deductions have no floor in the total', () => {
  expect(issues('zhongshan/2022', ['[60..100]', '[0..60)'])).toEqual([['/grades/bands/1/interval', 'profile.lint.uncovered-below', { interval: '[0..60)' }]]);
  expect(issues('zhongshan/2022', ['[60..100]', '<60'])).toEqual([]);
});

it('has nothing to say about a profile without grades', () => {
  expect(gradesCoverOnce.check(changed('mof/2020', { '/grades': null }), NOWHERE)).toEqual([]);
});
