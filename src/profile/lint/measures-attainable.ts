import { decimal } from '../../exact/decimal';
import { message } from '../../wording/message';
import { pointerOf } from '../json-pointer';
import type { FundMeasure } from '../rule-profile';
import type { ProfileIssue } from '../profile-error';
import type { ProfileLinter } from './profile-linter';

/** 资金得分可达: the best band gives the measure's points and none gives more; thresholds stand in order. */
export const measuresAttainable: ProfileLinter = {
  id: 'measures-attainable',
  description: 'The best band of a fund measure gives exactly its points; thresholds stand in order.',
  check: ({ fundMeasures }) => fundMeasures.flatMap((measure, index) => faults(measure, index)),
};

function faults({ rule, points }: FundMeasure, index: number): readonly ProfileIssue[] {
  if (rule.method === 'linear-between' && decimal(rule.from).greaterThanOrEqualTo(decimal(rule.to))) {
    return [{ pointer: pointerOf(['fundMeasures', index, 'rule', 'to']), says: message('profile.lint.thresholds-order', { from: rule.from, to: rule.to }) }];
  }
  if (rule.method !== 'banded' || points === null) return [];
  const best = rule.bands.map((band) => decimal(band.points)).reduce((a, b) => (a.greaterThan(b) ? a : b));
  return best.equals(decimal(points))
    ? []
    : [{ pointer: pointerOf(['fundMeasures', index, 'points']), says: message('profile.lint.points-differ', { parts: best.toString(), whole: points }) }];
}
