import { ratioOf } from '../../exact/ratio';
import type { Interval } from '../interval';
import { pointerOf } from '../json-pointer';
import type { RuleProfile } from '../rule-profile';
import { coverFaults } from './interval-cover';
import type { ProfileLinter } from './profile-linter';

/** 等级无缝: every total that can come about has exactly one grade. "80-89, 90-100" leaves 89.5 without one. */
export const gradesCoverOnce: ProfileLinter = {
  id: 'grades-cover-once',
  description: 'Every total that can come about has exactly one grade.',
  check: (profile) => profile.grades === null
    ? []
    : coverFaults(profile.grades.bands.map(({ interval }) => interval), possibleTotals(profile)).map(({ index, says }) => ({
        pointer: pointerOf(index === null ? ['grades', 'bands'] : ['grades', 'bands', index, 'interval']),
        says,
      })),
};

/** Deductions without a floor can bring a total below zero. */
function possibleTotals({ totals, deductions, points }: RuleProfile): Interval {
  const floor = totals.floor ?? (deductions === null ? '0' : null);
  return {
    low: floor === null ? null : ratioOf(floor),
    lowIncluded: floor !== null,
    high: ratioOf(totals.cap ?? points.total),
    highIncluded: true,
  };
}
