import { expect, it } from 'vitest';
import { deductionsConsistent } from '../../../src/profile/lint/deductions-consistent';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };

const issues = (changes: Parameters<typeof changed>[1]) =>
  deductionsConsistent.check(changed('zhongshan/2022', changes), NOWHERE).map(({ pointer, says }) => [pointer, says.key, says.data]);

it('wants deductions below zero', () => {
  expect(issues({})).toEqual([]);
  expect(issues({ '/deductions/items/0/points': '10', '/deductions/floor': '0' })).toEqual([
    ['/deductions/items/0/points', 'profile.lint.deduction-sign', { points: '10' }],
    ['/deductions/floor', 'profile.lint.deduction-sign', { points: '0' }],
  ]);
});

it('wants the veto to lead to a grade that exists', () => {
  expect(issues({ '/deductions/veto/grade': '不合格' })).toEqual([['/deductions/veto/grade', 'profile.lint.grade-unknown', { grade: '不合格' }]]);
  expect(issues({ '/grades': null })).toEqual([['/deductions/veto/grade', 'profile.lint.grade-unknown', { grade: '差' }]]);
  expect(issues({ '/deductions/veto': null })).toEqual([]);
});

it('has nothing to say about a profile without deductions', () => {
  expect(issues({ '/deductions': null })).toEqual([]);
});
