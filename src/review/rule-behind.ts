import { citationFor } from '../profile/citation-for';
import type { Citation, Footing, RuleProfile } from '../profile/rule-profile';
import { computedCells, type ComputedCell } from '../scoring/computed-cells';
import type { Derivation } from '../scoring/derivation';
import type { FormScore } from '../scoring/form-score';
import { refText } from '../workbook/cell-ref';
import { message, type Message } from '../wording/message';
import type { ReviewSubject } from './check';
import type { Finding } from './finding';

/** What in a profile a check rests on; a check that is not listed rests on the row's own rule, or on practice, which its page explains. */
const RESTS_ON: Readonly<Record<string, (profile: RuleProfile) => Footing | null | undefined>> = {
  'fund-rows-contradict': ({ funds }) => funds.cite,
  'budget-overspent': ({ funds }) => funds.cite,
  'budget-change-differs': ({ funds }) => funds.cite,
  'component-scored': ({ funds }) => funds.cite,
  'fund-weight-differs': ({ points }) => citationFor(points.cite, 'fund'),
  'rate-contradicts-funds': ({ funds }) => funds.cite,
  'weights-differ': ({ points }) => points.cite,
  'subtotal-weight-differs': ({ points }) => points.cite,
  'points-off-table': ({ points }) => citationFor(points.cite, 'offTable'),
  'score-over-weight': ({ indicators }) => citationFor(indicators.limits.cite, 'capAtWeight'),
  'score-negative': ({ indicators }) => citationFor(indicators.limits.cite, 'floor'),
  'score-too-precise': ({ rounding }) => rounding.indicatorScore.cite,
  'over-fulfilled': ({ indicators }) => indicators.overFulfilment[0]?.cite,
  'level-unlisted': ({ indicators }) => indicators.qualitative.unlisted.cite,
  'reason-missing': ({ reasons }) => reasons.cite,
  'reason-too-long': ({ reasons }) => citationFor(reasons.cite, 'longestLength'),
  'subtotal-differs': ({ totals }) => totals.cite,
  'total-differs': ({ totals }) => totals.cite,
  'grade-missing': ({ grades }) => grades?.cite,
  'grade-differs': ({ grades }) => grades?.cite,
  'grade-contradicts-total': ({ grades }) => grades?.cite,
};

/** 依据: the clause and source of the profile behind a finding; null where the check's page says it all. */
export function ruleBehind({ check, ref }: Pick<Finding, 'check' | 'ref'>, subject: ReviewSubject): Message | null {
  const { profile } = subject;
  const footing = Object.hasOwn(RESTS_ON, check) ? RESTS_ON[check]!(profile) : check.endsWith('-differs') ? ruleOfCell(refText(ref), subject) : null;
  if (footing == null) return null;
  const { title = footing.source, documentNumber = null } = profile.sources.find(({ id }) => id === footing.source) ?? {};
  const source = documentNumber === null ? title : `${title}（${documentNumber}）`;
  const certainty = message(`review.certainty-${footing.certainty}`);
  return footing.clause === undefined ? message('review.rule', { source, certainty }) : message('review.rule-clause', { source, clause: footing.clause, certainty });
}

/** The rule that a computed cell was derived by: that of its last step but rounding. */
function ruleOfCell(address: string, { form, profile, score }: ReviewSubject): Citation | null {
  const cell = computedByAddress(form, score, profile).get(address);
  if (cell === undefined) return null;
  const derivation: Derivation = cell.kind.startsWith('fund') || cell.kind === 'adjustment-rate' ? score.funds[cell.line]!.derivation
    : cell.kind === 'indicator-score' || cell.kind === 'completion-rate' ? score.indicators[cell.line]!.derivation : [];
  return derivation.findLast(({ step, cite }) => cite !== null && step !== 'round' && step !== 'cap' && step !== 'floor')?.cite ?? null;
}

const known = new WeakMap<FormScore, ReadonlyMap<string, ComputedCell>>();

function computedByAddress(form: ReviewSubject['form'], score: FormScore, profile: RuleProfile): ReadonlyMap<string, ComputedCell> {
  const before = known.get(score);
  if (before !== undefined) return before;
  const cells = new Map(computedCells(form, score, profile).map((cell) => [refText(cell.field.ref), cell]));
  known.set(score, cells);
  return cells;
}
