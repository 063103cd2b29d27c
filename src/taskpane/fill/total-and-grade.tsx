import { makeStyles, tokens } from '@fluentui/react-components';
import { decimalText } from '../../exact/decimal';
import { totalCellScore } from '../../scoring/total-scope';
import { useWords, type Words } from '../preferences/preferences-provider';
import type { PaneForm } from '../session/pane-session';
import { useFill } from './fill-context';

const useStyles = makeStyles({
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

function totalText({ assessment: { form, score, profile } }: PaneForm, words: Words): string | null {
  if (score === null || profile === null) return null;
  const total = totalCellScore(form, score, profile);
  if (total.outcome === 'scored') return words('filltab.total', { total: decimalText(total.score), grade: gradeText(score.grade, words) });
  if (total.range === null) return words('filltab.totalOpen');
  return words('filltab.totalBetween', { low: decimalText(total.range.low), high: decimalText(total.range.high) });
}

function gradeText(grade: NonNullable<PaneForm['assessment']['score']>['grade'], words: Words): string {
  if (grade.outcome === 'graded') return grade.grade;
  return words(grade.outcome === 'not-graded' ? 'filltab.gradeNone' : 'filltab.gradeOpen');
}
