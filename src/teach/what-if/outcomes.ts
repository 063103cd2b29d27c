import { type Decimal, decimalTextWithPlaces } from '../../exact/decimal';
import type { EvaluationForm } from '../../form/evaluation-form';
import { oneLine, shortened } from '../../form/row-name';
import type { RuleProfile } from '../../profile/rule-profile';
import { rangeText } from '../../scoring/add-up';
import type { FormScore, LineScore, Rate, SumScore } from '../../scoring/form-score';
import { rateText } from '../../scoring/shown';
import { totalCellScore } from '../../scoring/total-scope';
import type { Message } from '../../wording/message';
import type { Line } from './line-in-form';
import type { WhatIf } from './what-if';

/** 一项结果 as the form would show it; while it is open, why, and between what; nothing of a row that carries none. */
export interface Outcome {
  readonly shown: string | null;
  readonly range: string | null;
  readonly open: Message | null;
}

/** 前后对照: one of the results that follow a row. */
export interface Consequence {
  readonly of: 'score' | 'rate' | 'subtotal' | 'total' | 'grade';
  /** Name of a subtotal; "" of the others. */
  readonly name: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly changed: boolean;
}

/** 得分、完成率、小计、总分、等级, before and after: of the row, and of the sums that it counts in. */
export function consequences(before: WhatIf, after: WhatIf, profile: RuleProfile, line: Line): readonly Consequence[] {
  const [old, now] = [outcomesOf(before, profile, line), outcomesOf(after, profile, line)];
  const all = now.map(({ of, name, outcome }, at): Consequence => {
    const was = old[at]!.outcome;
    return { of, name, before: was, after: outcome, changed: was.shown !== outcome.shown || was.range !== outcome.range };
  });
  // Many rows have no rate, whatever stands in them.
  return all.filter((one) => one.of !== 'rate' || one.before.shown !== null || one.after.shown !== null);
}

/** The line of the funds or of the indicators that is followed; null where the form has none. */
export function lineOf(form: EvaluationForm, score: FormScore, line: Line): LineScore | null {
  if (line !== null) return score.indicators[line] ?? null;
  const total = form.funds.findIndex(({ role }) => role === 'total');
  return total < 0 ? null : score.funds[total]!;
}

type Named = Pick<Consequence, 'of' | 'name'> & { readonly outcome: Outcome };

function outcomesOf({ form, score }: WhatIf, profile: RuleProfile, line: Line): readonly Named[] {
  const { rounding } = profile;
  const own = lineOf(form, score, line);
  return [
    { of: 'score', name: '', outcome: own === null ? NOTHING : lineOutcome(own, profile, line) },
    { of: 'rate', name: '', outcome: own === null ? NOTHING : rateOutcome(own.rate, line === null ? rounding.fundRate : rounding.completionRate) },
    ...subtotalsOver(form, line).map((index): Named => ({
      of: 'subtotal', name: shortened(oneLine(form.subtotals[index]!.label)), outcome: sumOutcome(score.subtotals[index]!, rounding.subtotal.places),
    })),
    { of: 'total', name: '', outcome: sumOutcome(form.total === null ? score.total : totalCellScore(form, score, profile), rounding.total.places) },
    ...(score.grade.outcome === 'not-graded' ? [] : [{ of: 'grade', name: '', outcome: gradeOutcome(score) } as const]),
  ];
}

/** Those that count the row, and those that count them. */
function subtotalsOver({ subtotals }: EvaluationForm, line: Line): readonly number[] {
  const own = subtotals.flatMap(({ kind, of }, index) => kind !== 'sections' && line !== null && of.includes(line) ? [index] : []);
  const above = subtotals.flatMap(({ kind, of }, index) => kind === 'sections' && of.some((part) => own.includes(part)) ? [index] : []);
  return [...own, ...above];
}

const NOTHING: Outcome = { shown: null, range: null, open: null };

function lineOutcome(line: LineScore, profile: RuleProfile, at: Line): Outcome {
  if (line.outcome === 'not-scored') return NOTHING;
  if (line.outcome === 'scored') return { shown: pointsText(line.score, profile, at), range: null, open: null };
  return { shown: null, range: line.range === null ? null : rangeText(line.range), open: line.reason };
}

function sumOutcome(sum: SumScore, places: number): Outcome {
  if (sum.outcome === 'scored') return shown(sum.score, places);
  return { shown: null, range: sum.range === null ? null : rangeText(sum.range), open: sum.reason };
}

function rateOutcome(rate: Rate | null, rounding: RuleProfile['rounding']['fundRate']): Outcome {
  return rate === null ? NOTHING : { shown: rateText(rate.exact, rounding), range: null, open: null };
}

function gradeOutcome({ grade }: FormScore): Outcome {
  return grade.outcome === 'graded' ? { shown: grade.grade, range: null, open: null } : { shown: null, range: null, open: grade.reason };
}

/** 得分的文字 of a row, with the places of the profile. */
export function pointsText(score: Decimal, { rounding }: Pick<RuleProfile, 'rounding'>, line: Line): string {
  return withPlaces(score, (line === null ? rounding.fundScore : rounding.indicatorScore).places);
}

function shown(value: Decimal, places: number): Outcome {
  return { shown: withPlaces(value, places), range: null, open: null };
}

function withPlaces(value: Decimal, places: number): string {
  return decimalTextWithPlaces(value, Math.max(places, value.decimalPlaces()));
}
