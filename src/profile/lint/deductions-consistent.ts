import { decimal } from '../../exact/decimal';
import { message } from '../../wording/message';
import { pointerOf } from '../json-pointer';
import type { ProfileIssue } from '../profile-error';
import type { ProfileLinter } from './profile-linter';

/** 扣分一致: deductions are below zero, and a veto leads to a grade that exists. */
export const deductionsConsistent: ProfileLinter = {
  id: 'deductions-consistent',
  description: 'Deductions are negative, and a veto names a grade of the profile.',
  check: ({ deductions, grades }) => {
    if (deductions === null) return [];
    const notBelow = (points: string): boolean => decimal(points).greaterThanOrEqualTo(0);
    const items = deductions.items.flatMap(({ points }, index): readonly ProfileIssue[] => notBelow(points)
      ? [{ pointer: pointerOf(['deductions', 'items', index, 'points']), says: message('profile.lint.deduction-sign', { points }) }]
      : []);
    const floor = deductions.floor !== null && notBelow(deductions.floor)
      ? [{ pointer: '/deductions/floor', says: message('profile.lint.deduction-sign', { points: deductions.floor }) }]
      : [];
    const grade = deductions.veto?.grade;
    const known = grade === undefined || grades?.bands.some((band) => band.grade === grade) === true;
    return known ? [...items, ...floor] : [...items, ...floor, { pointer: '/deductions/veto/grade', says: message('profile.lint.grade-unknown', { grade }) }];
  },
};
