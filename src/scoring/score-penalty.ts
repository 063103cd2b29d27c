import { type Decimal, decimalText, ZERO } from '../exact/decimal';
import { RATIO_ZERO, ratio, ratioOf } from '../exact/ratio';
import type { Indicator } from '../form/evaluation-form';
import type { RuleProfile } from '../profile/rule-profile';
import { refText } from '../workbook/cell-ref';
import { message, type Message } from '../wording/message';
import type { Judgements, LineScore } from './form-score';
import { pointsIn, writtenScore } from './points-cell';
import { rounded } from './line-score';
import { settle } from './settle';
import { computed, note } from './step';
import { folded, mentionsAny, textOf } from './text-match';

/** 扣分项: nothing where the row says that nothing was deducted; a deduction only by a person. */
export function scorePenalty(row: Indicator, profile: RuleProfile, judgements: Judgements): LineScore {
  const { deductions } = profile;
  const most = mostDeducted(row, profile);
  const written = writtenScore(row.score);
  const says = remarkOf(row);
  if (deductions !== null && saysNone(says, deductions.noneWords) && (written === null || !written.lessThan(ZERO))) {
    const nothing = computed('raw', message('scoring.nothing-deducted', { text: says }), '0', {}, RATIO_ZERO, itemOf(row, profile)?.cite ?? null);
    const { score, steps } = rounded(RATIO_ZERO, profile.rounding.indicatorScore, null);
    return { outcome: 'scored', score, exact: RATIO_ZERO, by: 'rule', rate: null, weight: null, reasonDue: [], derivation: [nothing, ...steps] };
  }
  const why = message(deductions === null ? 'scoring.penalty-unknown' : 'scoring.penalty-ask', { text: says });
  if (most === null) return open(why, null);
  const range = { low: most, high: ZERO, proposal: null };
  const settled = settle({ why, range, field: row.score, writtenCounts: profile.fill.scores !== 'locked', proposalStep: null }, judgements, null);
  if (settled.kind === 'open') return open(settled.why, range);
  const { score, by, steps } = settled;
  const last = computed('score', message('scoring.score'), 'judged', { judged: ratio(score) }, ratio(score), null);
  return { outcome: 'scored', score, exact: ratio(score), by, rate: null, weight: null, reasonDue: [], derivation: [...steps, last] };
}

/** 一票否决: nothing where the row says so; otherwise a person says whether it applies. A stated veto is never taken for granted. */
export function scoreVeto(row: Indicator, profile: RuleProfile, judgements: Judgements): LineScore {
  const veto = profile.deductions?.veto ?? null;
  if (veto === null) return open(message('scoring.veto-unknown'), null);
  const says = remarkOf(row);
  const written = writtenScore(row.score);
  const stated = (written !== null && written.lessThan(ZERO)) || STATED.has(says);
  const scored = (score: Decimal, by: 'rule' | 'person', what: Message): LineScore => ({
    outcome: 'scored', score, exact: ratio(score), by, rate: null, weight: null, reasonDue: [],
    derivation: [
      note('judged', what, { value: decimalText(score), cite: veto.cite }),
      computed('score', message('scoring.score'), 'judged', { judged: ratio(score) }, ratio(score), null),
    ],
  });
  const judged = row.score === null ? undefined : judgements.scores.get(refText(row.score.ref));
  if (judged !== undefined) return scored(judged, 'person', message(judged.lessThan(ZERO) ? 'scoring.veto-confirmed' : 'scoring.veto-denied'));
  if (stated) return open(message('scoring.veto-stated', { grade: veto.grade }), null);
  if (saysNone(says, veto.noneWords)) return scored(ZERO, 'rule', message('scoring.veto-none', { text: says }));
  return open(message('scoring.veto-ask', { grade: veto.grade }), null);
}

/** The points of the item in the profile, else those of the row's own weight cell, as a deduction. */
function mostDeducted(row: Indicator, profile: RuleProfile): Decimal | null {
  const item = itemOf(row, profile);
  if (item !== null) return ZERO.minus(ratioOf(item.points).numerator.abs());
  const weight = row.weight === null ? null : pointsIn(row.weight);
  return weight === null ? null : ZERO.minus(weight.shown.abs());
}

function itemOf(row: Indicator, { deductions }: RuleProfile) {
  const name = [row.level1, row.level2, row.level3].map(textOf).join('');
  return deductions?.items.find(({ words }) => mentionsAny(name, words)) ?? null;
}

/** What the filer wrote about the row, wherever the form has room for it. */
function remarkOf({ actual, rate, reason, target }: Indicator): string {
  return [actual, rate, reason, target].map(textOf).filter((text) => !EMPTY.has(text)).join(';');
}

/** A number beside the words may be a deduction after all. */
function saysNone(text: string, noneWords: readonly string[]): boolean {
  return mentionsAny(text, noneWords) && !/\d/.test(text);
}

const EMPTY = new Set(['', '-', '--', '—', '——', '/', '-;'].map(folded));
const STATED = new Set(['是', '有', '存在', '发生', '已发生', '√', '✓']);

function open(reason: Message, range: Extract<LineScore, { outcome: 'needs-review' }>['range']): LineScore {
  return { outcome: 'needs-review', reason, range, rate: null, weight: null, reasonDue: [], derivation: [note('ask', reason)] };
}
