import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../parts/pane-context';
import { useSay } from '../parts/use-say';
import { useWords, type Words } from '../preferences/preferences-provider';
import type { RecomputedTotal } from '../../review/recomputed-total';

const useStyles = makeStyles({
  waits: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  total: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** 总分与等级 of the current form as the rule gives them, or what they lie between. */
export function TotalAndGrade() {
  const styles = useStyles();
  const words = useWords();
  const { current } = usePane();
  const total = current?.total ?? null;
  return <span className={styles.total} data-part="total">{total === null ? '—' : totalText(total, words)}</span>;
}

/** What the total waits for, where no row of the form is to blame. */
export function TotalWaits() {
  const styles = useStyles();
  const say = useSay();
  const { current } = usePane();
  // Rows to decide are counted and led to beside it.
  const total = current === null || current.open.decisions > 0 ? null : current.total;
  return total?.state === 'open' ? <div className={styles.waits}>{say(total.waitsFor)}</div> : null;
}

function totalText(total: RecomputedTotal, words: Words): string {
  if (total.state === 'known') return words('filltab.total', { total: total.score, grade: total.grade ?? words(total.graded ? 'filltab.gradeOpen' : 'filltab.gradeNone') });
  return total.range === null ? words('filltab.totalOpen') : words('filltab.totalBetween', total.range);
}
