import { type Decimal, decimalText, ZERO } from '../exact/decimal';
import { computedCells, type ComputedCell } from '../scoring/computed-cells';
import { totalCellScore, totalScope } from '../scoring/total-scope';
import { message, type Message } from '../wording/message';
import type { ReviewSubject } from './check';
import { roundingConventions } from './rounding-conventions';
import { compareWritten, isWrittenNothing } from './written';

/** As many rows as a sentence can name. */
const MOST_NAMED = 3;

/** A row whose score says more or less than the rule. */
interface OffRow {
  readonly name: string;
  readonly by: Decimal;
}

/** 差额出自何处: what makes the reported total another than the recomputed one; null where they agree or nothing can be told. */
export function explainDifference(subject: ReviewSubject, reported: Decimal): Message | null {
  const { form, profile, score } = subject;
  const total = totalCellScore(form, score, profile);
  if (total.outcome !== 'scored') return message('review.because-open', { reason: total.reason });
  const difference = reported.minus(total.score);
  if (difference.isZero()) return null;
  const conventions = roundingConventions(subject, reported);
  if (conventions !== null) return message('review.because-rounding', { ours: conventions.ours, theirs: conventions.theirs });
  // 折算: a row's score is not what it adds to the total.
  if (profile.indicators.secondWeighting !== null) return message('review.because-sum');
  return named(offRows(subject), difference);
}

function named(rows: readonly OffRow[], difference: Decimal): Message {
  const rest = rows.reduce((left, { by }) => left.minus(by), difference);
  if (rows.length === 0) return message('review.because-sum');
  const names = listed(rows.toSorted((a, b) => b.by.abs().comparedTo(a.by.abs())));
  return rest.isZero() ? message('review.because-rows', { rows: names }) : message('review.because-rows-and-sum', { rows: names, rest: signed(rest) });
}

function listed(rows: readonly OffRow[]): Message {
  const more = rows.length - MOST_NAMED;
  const last = more > 0 ? message('review.because-more-rows', { count: String(more) }) : null;
  return rows.slice(0, MOST_NAMED).reduceRight<Message | null>((rest, { name, by }) => rest === null
    ? message('review.because-row', { name, by: signed(by) })
    : message('review.because-row-and', { name, by: signed(by), rest }), last)!;
}

/** Rows that count in the total and whose cell says another number than the rule; a blank cell adds nothing. */
function offRows({ form, score, profile }: ReviewSubject): readonly OffRow[] {
  const withFunds = totalScope(form, profile) === 'whole';
  return computedCells(form, score, profile).flatMap((cell): OffRow[] => {
    if (!counts(cell, form.indicators[cell.line]?.role, withFunds) || cell.value === null) return [];
    const written = compareWritten(cell);
    if (written.state === 'same') return [];
    const stands = written.state === 'blank' || isWrittenNothing(cell.field) ? ZERO : written.value;
    return stands === null ? [] : [{ name: cell.label, by: stands.minus(cell.value) }];
  }).filter(({ by }) => !by.isZero());
}

function counts({ kind }: ComputedCell, role: string | undefined, withFunds: boolean): boolean {
  if (kind === 'fund-score') return withFunds;
  return kind === 'indicator-score' && role !== 'child' && role !== 'veto';
}

/** "+1.5" or "-0.5". */
export function signed(value: Decimal): string {
  return value.isPositive() && !value.isZero() ? `+${decimalText(value)}` : decimalText(value);
}
