import { type Decimal, decimal, decimalText, ZERO } from '../exact/decimal';
import { ratio, ratioOf, times } from '../exact/ratio';
import { round } from '../exact/round';
import type { Field } from '../form/evaluation-form';
import type { RuleProfile } from '../profile/rule-profile';
import type { FormScore, Judgements, LineScore } from '../scoring/form-score';
import { scoreWithLines } from '../scoring/score-form';
import { totalCellScore } from '../scoring/total-scope';
import { refText } from '../workbook/cell-ref';
import type { ReviewSubject } from './check';
import type { CriteriaPack, Criterion } from './criteria/criteria-pack';
import type { ScoredRow } from './scored-rows';

/** 扣减: a criterion of a pack and the step taken. */
export interface Deduction {
  readonly row: string;
  readonly pack: string;
  readonly criterion: string;
  /** Share of the weight, "0.3". */
  readonly step: string;
}

/** 复核得分 as the record keeps it, by row. */
export interface ReviewerScores {
  readonly given: ReadonlyMap<string, string>;
  readonly deductions: ReadonlyMap<string, readonly Deduction[]>;
}

/** 一条扣减 in points. */
export interface DeductedPoints {
  readonly criterion: Criterion;
  readonly step: string;
  readonly points: string;
}

/** 复核意见 on one row. */
export interface ReviewedScore {
  readonly row: ScoredRow;
  /** What the reviewer gives; null: as reported. */
  readonly given: Decimal | null;
  readonly deductions: readonly DeductedPoints[];
}

/** 复核得分: a score that was given goes before deductions; deductions take shares of the weight off the reported score, to nothing at least. */
export function reviewedScores(rows: readonly ScoredRow[], { given, deductions }: ReviewerScores, pack: CriteriaPack | null, profile: RuleProfile): readonly ReviewedScore[] {
  return rows.map((row) => {
    const own = given.get(row.key);
    const score = own === undefined ? null : decimal(own);
    if (score !== null && isWithin(score, row)) return { row, given: score, deductions: [] };
    const taken = pack === null ? [] : (deductions.get(row.key) ?? []).flatMap((one) => deducted(one, row, pack, profile));
    return { row, given: afterDeductions(row, taken), deductions: taken };
  });
}

/** Whether a reviewer may give this score. */
export function isWithin(score: Decimal, { low, high }: ScoredRow): boolean {
  return score.greaterThanOrEqualTo(low) && score.lessThanOrEqualTo(high);
}

/** Whether there is something a share can be taken of. */
export function canDeduct({ weight, reported }: ScoredRow): boolean {
  return weight !== null && reported !== null;
}

function deducted({ pack: packId, criterion: id, step }: Deduction, { weight }: ScoredRow, pack: CriteriaPack, { rounding }: RuleProfile): readonly DeductedPoints[] {
  const criterion = pack.id === packId ? pack.criteria.find((one) => one.id === id) : undefined;
  if (criterion === undefined || weight === null || !criterion.steps.some(({ share }) => share === step)) return [];
  return [{ criterion, step, points: decimalText(round(times(weight, ratioOf(step)), rounding.indicatorScore)) }];
}

function afterDeductions({ reported, low }: ScoredRow, taken: readonly DeductedPoints[]): Decimal | null {
  if (taken.length === 0 || reported === null) return null;
  const left = taken.reduce((rest, { points }) => rest.minus(points), reported);
  return left.lessThan(low) ? low : left;
}

/** 复核总分 with its grade. */
export interface ReviewedTotal {
  readonly total: string | null;
  readonly grade: string | null;
}

const NOT_KNOWN: ReviewedTotal = { total: null, grade: null };

/** 复核总分: the reported scores with the reviewer's in their places, added as the profile adds; unknown while one of them is unreadable. */
export function reviewedTotal({ form, profile, score }: ReviewSubject, reviewed: readonly ReviewedScore[], judgements: Judgements): ReviewedTotal {
  if (reviewed.some(({ row, given }) => given === null && row.reported === null)) return NOT_KNOWN;
  const at = new Map(reviewed.map((one) => [refText(one.row.field.ref), one]));
  const lines = {
    funds: form.funds.map((fund, line) => lineWith(score.funds[line]!, fund.score, 'funds', line, at)),
    indicators: form.indicators.map((row, line) => lineWith(score.indicators[line]!, row.score, 'indicators', line, at)),
  } satisfies Pick<FormScore, 'funds' | 'indicators'>;
  const summed = scoreWithLines(form, profile, judgements, lines);
  const total = totalCellScore(form, summed, profile);
  return {
    total: total.outcome === 'scored' ? decimalText(total.score) : null,
    grade: summed.grade.outcome === 'graded' ? summed.grade.grade : null,
  };
}

/**
 * A score that is right keeps the exact number behind it, so that unchanged rows add as in the recomputed total. Of rows
 * that share a cell the first takes its points; what has no points to give, such as a veto, stays as it is.
 */
function lineWith(line: LineScore, field: Field | null, of: ScoredRow['of'], index: number, at: ReadonlyMap<string, ReviewedScore>): LineScore {
  const reviewed = field === null ? undefined : at.get(refText(field.ref));
  if (line.outcome === 'not-scored' || reviewed === undefined) return line;
  const { row, given } = reviewed;
  const score = row.of === of && row.line === index ? given ?? row.reported! : ZERO;
  if (line.outcome === 'scored' && line.score.equals(score)) return line;
  const { rate, weight, reasonDue, derivation } = line;
  return { outcome: 'scored', score, exact: ratio(score), by: 'person', rate, weight, reasonDue, derivation };
}
