import { type Decimal, decimalText, ZERO } from '../exact/decimal';
import { type Ratio, ratio } from '../exact/ratio';
import type { EvaluationForm } from '../form/evaluation-form';
import { includes, parseInterval } from '../profile/interval';
import type { RuleProfile } from '../profile/rule-profile';
import { message } from '../wording/message';
import { rangeText } from './add-up';
import type { FormScore, GradeResult, LineScore, SumScore } from './form-score';
import { pointInterval } from './shown';
import { note } from './step';

/** 等级: by the veto where a person has confirmed it, else by the band that holds the total. */
export function gradeOf(total: SumScore, form: EvaluationForm, indicators: FormScore['indicators'], { grades, deductions }: RuleProfile): GradeResult {
  if (grades === null) return { outcome: 'not-graded', reason: message('scoring.no-grades'), derivation: [] };
  const vetoes = indicators.filter((_, index) => form.indicators[index]!.role === 'veto');
  const confirmed = vetoes.some((line) => line.outcome === 'scored' && line.score.lessThan(ZERO));
  if (confirmed && deductions?.veto != null) {
    const { grade, cite } = deductions.veto;
    return { outcome: 'graded', grade, derivation: [note('grade', message('scoring.grade-by-veto', { grade }), { value: grade, cite })] };
  }
  const undecided = vetoes.find((line): line is Extract<LineScore, { outcome: 'needs-review' }> => line.outcome === 'needs-review');
  if (undecided !== undefined) return review(message('scoring.grade-veto-open', { why: undecided.reason }));

  const bandOf = (score: Ratio) => grades.bands.find(({ interval }) => includes(parseInterval(interval), score)) ?? null;
  if (total.outcome === 'needs-review') {
    const ends = total.range === null ? [] : [bandOf(ratio(total.range.low)), bandOf(ratio(total.range.high))];
    const [low, high] = ends;
    const same = low != null && high != null && low.grade === high.grade;
    return review(same
      ? message('scoring.grade-surely', { grade: low.grade, range: rangeText(total.range!) })
      : message('scoring.grade-total-open', { why: total.reason }));
  }
  const band = bandOf(ratio(total.score));
  if (band === null) return review(message('scoring.grade-no-band', { total: shown(total.score) }));
  const says = message('scoring.grade-band', { total: shown(total.score), interval: pointInterval(band.interval), grade: band.grade });
  return { outcome: 'graded', grade: band.grade, derivation: [note('grade', says, { value: band.grade, cite: grades.cite })] };
}

function review(reason: Extract<GradeResult, { outcome: 'needs-review' }>['reason']): GradeResult {
  return { outcome: 'needs-review', reason, derivation: [note('ask', reason)] };
}

function shown(score: Decimal): string {
  return decimalText(score);
}
