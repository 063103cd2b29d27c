import type { Steps } from '../../exact/in-steps';
import type { EvaluationForm } from '../../form/evaluation-form';
import type { FormScore, Judgements } from '../../scoring/form-score';
import { scoreWithLines } from '../../scoring/score-form';
import { mayChangeGrade } from './may-change-grade';
import type { ComparedRow, GradeChange, ProfileColumn } from './side-by-side';

/** 逐行试换 is work for each row of each row; so many visits are a moment, and no form that people fill in needs them. */
const MOST_VISITS = 200_000;

interface Trial {
  readonly at: number;
  readonly row: Pick<ComparedRow, 'kind' | 'line'>;
  readonly under: number;
  readonly taken: number;
}

/** 改变等级的行, by their place in `rows`: each differing row is tried in the sum of each other profile. */
export function* gradeChanges(
  form: EvaluationForm, columns: readonly ProfileColumn[], rows: readonly Omit<ComparedRow, 'gradeChanges'>[], judgements: Judgements,
): Steps<{ readonly changes: ReadonlyMap<number, readonly GradeChange[]>; readonly untried: number }> {
  const trials = rows.flatMap((row, at) => row.differs ? trialsOf(row, at, columns, form) : []);
  const most = Math.trunc(MOST_VISITS / (1 + form.indicators.length + form.funds.length));
  const changes = new Map<number, GradeChange[]>();
  for (const { at, row, under, taken } of trials.slice(0, most)) {
    const change = changeOf(row, under, taken, columns, form, judgements);
    if (change !== null) changes.set(at, [...changes.get(at) ?? [], change]);
    yield;
  }
  return { changes, untried: new Set(trials.slice(most).map(({ at }) => at)).size };
}

function trialsOf(row: Omit<ComparedRow, 'gradeChanges'>, at: number, columns: readonly ProfileColumn[], form: EvaluationForm): readonly Trial[] {
  if (row.kind !== 'fund-score' && row.kind !== 'indicator-score') return [];
  return columns.flatMap((own, under) => columns.flatMap((other, taken): readonly Trial[] => {
    if (under === taken || !own.fits || !other.fits) return [];
    return mayChangeGrade(row, form, own, other) ? [{ at, row, under, taken }] : [];
  }));
}

function changeOf({ kind, line }: Trial['row'], under: number, taken: number, columns: readonly ProfileColumn[], form: EvaluationForm, judgements: Judgements): GradeChange | null {
  const [own, other] = [columns[under]!, columns[taken]!];
  if (!own.fits || !other.fits || own.score.grade.outcome !== 'graded') return null;
  const list = kind === 'fund-score' ? 'funds' : 'indicators';
  const lines: Pick<FormScore, 'funds' | 'indicators'> = { funds: own.score.funds, indicators: own.score.indicators };
  const swapped = own.score[list].map((result, index) => (index === line ? other.score[list][line]! : result));
  const { grade } = scoreWithLines(form, own.profile, judgements, { ...lines, [list]: swapped });
  const from = own.score.grade.grade;
  return grade.outcome === 'graded' && grade.grade !== from ? { under, taken, from, to: grade.grade } : null;
}
