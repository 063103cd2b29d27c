import { makeStyles, tokens } from '@fluentui/react-components';
import { decimalText } from '../../exact/decimal';
import type { SumScore } from '../../scoring/form-score';
import { totalCellScore } from '../../scoring/total-scope';
import { useSay } from '../parts/use-say';
import { useWords, type Words } from '../preferences/preferences-provider';
import type { PaneForm } from '../session/pane-session';
import { useFill } from './fill-context';

const useStyles = makeStyles({
  waits: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  total: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** 总分与等级 of the current form as the rule gives them, or what they lie between. */
export function TotalAndGrade() {
  const styles = useStyles();
  const words = useWords();
  const { current } = useFill();
  const shown = current === null ? null : totalText(current, words);
  return <span className={styles.total} data-part="total">{shown ?? '—'}</span>;
}

/** What the total waits for, where no row of the form is to blame. */
export function TotalWaits() {
  const styles = useStyles();
  const say = useSay();
  const { current } = useFill();
  // Rows to decide are counted and led to beside it.
  const total = current === null || current.open.decisions > 0 ? null : totalOf(current);
  return total?.outcome === 'needs-review' ? <div className={styles.waits}>{say(total.reason)}</div> : null;
}

/** What belongs into the form's total cell; null without a profile. */
export function totalOf({ assessment: { form, score, profile } }: PaneForm): SumScore | null {
  return score === null || profile === null ? null : totalCellScore(form, score, profile);
}

function totalText(form: PaneForm, words: Words): string | null {
  const total = totalOf(form);
  const { score } = form.assessment;
  if (total === null || score === null) return null;
  if (total.outcome === 'scored') return words('filltab.total', { total: decimalText(total.score), grade: gradeText(score.grade, words) });
  if (total.range === null) return words('filltab.totalOpen');
  return words('filltab.totalBetween', { low: decimalText(total.range.low), high: decimalText(total.range.high) });
}

function gradeText(grade: NonNullable<PaneForm['assessment']['score']>['grade'], words: Words): string {
  if (grade.outcome === 'graded') return grade.grade;
  return words(grade.outcome === 'not-graded' ? 'filltab.gradeNone' : 'filltab.gradeOpen');
}
