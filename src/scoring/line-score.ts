import { citationFor } from '../profile/citation-for';
import type { Decimal } from '../exact/decimal';
import { compare, larger, type Ratio, ratio, ratioOf, smaller } from '../exact/ratio';
import { round, type Rounding } from '../exact/round';
import type { Citation, RuleProfile } from '../profile/rule-profile';
import { message, type Message } from '../wording/message';
import type { Derivation } from './derivation';
import type { LineScore, Rate } from './form-score';
import { reasonsDue } from './reason-due';
import type { RowContext } from './row-context';
import { proposalStep, rangeInPoints, settle } from './settle';
import { computed } from './step';
import type { Verdict } from './verdict';

/** 得分: the verdict after limits and rounding, or what is still to be decided. */
export function lineScore(verdict: Verdict, weight: Ratio, before: Derivation, context: RowContext): LineScore {
  const { profile, full, fullName, scoreCell, judgements } = context;
  const { limits } = profile.indicators;
  const rate = completionRate(verdict.rate, profile);
  const steps = [...before, ...verdict.steps];
  const due = (score: Decimal) => reasonsDue(score, full, verdict, profile);

  if (verdict.kind === 'decided') {
    const limited = withinLimits(verdict.raw, full, fullName, limits);
    const rounding = profile.rounding.indicatorScore;
    const { score, steps: last } = rounded(limited.value, rounding, rounding.cite);
    return { outcome: 'scored', score, exact: limited.value, by: 'rule', rate, weight, reasonDue: due(score), derivation: [...steps, ...limited.steps, ...last] };
  }

  const range = rangeInPoints(verdict.share, verdict.proposal, full, ratioOf(limits.floor), profile.rounding.indicatorScore);
  const settled = settle({
    why: verdict.why,
    range,
    field: scoreCell,
    writtenCounts: verdict.writtenCounts && profile.fill.scores !== 'locked',
    proposalStep: verdict.proposal === null ? null : proposalStep(verdict.proposal, full, fullName, profile.rounding.indicatorScore, range),
  }, judgements, null);
  if (settled.kind === 'settled') {
    const { score, by } = settled;
    const last = computed('score', message('scoring.score'), 'judged', { judged: ratio(score) }, ratio(score), null);
    return { outcome: 'scored', score, exact: ratio(score), by, rate, weight, reasonDue: due(score), derivation: [...steps, ...settled.steps, last] };
  }
  return { outcome: 'needs-review', reason: settled.why, range: settled.range, rate, weight, reasonDue: due(range.high), derivation: steps };
}

/** 封顶与保底. A step is shown only where a limit bites. */
function withinLimits(raw: Ratio, full: Ratio, fullName: string, { capAtWeight, floor, cite }: RuleProfile['indicators']['limits']): { value: Ratio; steps: Derivation } {
  const least = ratioOf(floor);
  if (capAtWeight && compare(raw, full) > 0) {
    return { value: full, steps: [computed('cap', message('scoring.cap-at-weight'), `min(raw, ${fullName})`, { raw, [fullName]: full }, smaller(raw, full), citationFor(cite, 'capAtWeight'))] };
  }
  if (compare(raw, least) < 0) {
    return { value: least, steps: [computed('floor', message('scoring.floor', { floor }), 'max(raw, floor)', { raw, floor: least }, larger(raw, least), citationFor(cite, 'floor'))] };
  }
  return { value: raw, steps: [] };
}

/** 修约: the last arithmetic of a score, and the score. */
export function rounded(raw: Ratio, rounding: Rounding, cite: Citation | null): { score: Decimal; steps: Derivation } {
  const score = round(raw, rounding);
  const value = ratio(score);
  const { says, formula } = wordsOf(rounding);
  return {
    score,
    steps: [
      computed('round', says, formula, { raw }, value, cite === null ? null : citationFor(cite, 'mode')),
      computed('score', THE_SCORE, 'rounded', { rounded: value }, value, null),
    ],
  };
}

const THE_SCORE = message('scoring.score');

interface RoundingWords {
  readonly says: Message;
  readonly formula: string;
}

const said = new WeakMap<Rounding, RoundingWords>();

/** Every row of a form is rounded by the same words; a profile's roundings do not change. */
function wordsOf(rounding: Rounding): RoundingWords {
  const { mode, places } = rounding;
  const words = said.get(rounding) ?? { says: message(`scoring.round-${mode}`, { places: String(places) }), formula: `round(raw, ${mode}, ${places})` };
  said.set(rounding, words);
  return words;
}

function completionRate(exact: Ratio | null, profile: RuleProfile): Rate | null {
  if (exact === null) return null;
  const { cap } = profile.indicators.completionRate;
  return rateOf(cap === null ? exact : smaller(exact, ratioOf(cap)), profile.rounding.completionRate);
}

/** Places of a rate count after the point of the percentage. */
export function rateOf(exact: Ratio, { mode, places }: Rounding): Rate {
  return { exact, rounded: round(exact, { mode, places: places + 2 }) };
}
