import type { EvaluationForm } from '../form/evaluation-form';
import type { RuleProfile } from '../profile/rule-profile';
import { message } from '../wording/message';
import { addUp, type Part } from './add-up';
import type { LineScore } from './form-score';
import { belowWeight } from './reason-due';
import { linePart } from './line-part';
import type { RowWeight } from './weights';

/** 父指标: the sum of its 其中 rows; null when none of them carries a score, and the row stands for itself. */
export function scoreParent(parent: number, weight: RowWeight, lines: readonly LineScore[], form: EvaluationForm, profile: RuleProfile): LineScore | null {
  const parts = form.indicators.flatMap((row, index): readonly Part[] => {
    const line = lines[index];
    if (row.parent !== parent || line === undefined || line.outcome === 'not-scored') return [];
    return linePart(`r${row.row + 1}`, line, profile, true);
  });
  if (parts.length === 0) return null;

  const own = weight.kind === 'weight' ? weight.weight : null;
  const { capAtWeight } = profile.indicators.limits;
  const result = addUp(parts, { cap: null, floor: null, cite: null }, profile.rounding.indicatorScore, message('scoring.add-children', { count: String(parts.length) }));
  if (result.outcome === 'needs-review') {
    return { outcome: 'needs-review', reason: result.reason, open: result.open, range: result.range, rate: null, weight: own, reasonDue: [], derivation: result.derivation };
  }
  if (capAtWeight && own !== null && result.score.times(own.denominator).greaterThan(own.numerator)) {
    const range = null;
    return { outcome: 'needs-review', reason: message('scoring.children-over-parent'), range, rate: null, weight: own, reasonDue: [], derivation: result.derivation };
  }
  const trigger = profile.reasons.triggers.find(({ when }) => when === 'score-below-weight');
  const due = own === null || trigger?.when !== 'score-below-weight' ? [] : belowWeight(result.score, own, trigger.places);
  return { outcome: 'scored', score: result.score, exact: result.exact, by: 'rule', rate: null, weight: own, reasonDue: due, derivation: result.derivation };
}
