import { makeStyles, tokens } from '@fluentui/react-components';
import { refText } from '../../workbook/cell-ref';
import { CellChip } from '../parts/cell-chip';
import { usePane } from '../parts/pane-context';
import { PointsField } from '../parts/points-field';
import { useWords } from '../preferences/preferences-provider';
import type { ReviewerScoreRow } from '../session/review-session';
import { Deductions } from './deductions';
import { useReview } from './review-context';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: '6px 0 10px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: 0 },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, minWidth: 0 },
  label: { overflowWrap: 'anywhere', minWidth: 0 },
  after: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  reported: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** 复核得分 of one row: what the unit gave itself, what the reviewer gives, and what was taken off for what. */
export function ScoreRow({ row }: { readonly row: ReviewerScoreRow }) {
  const styles = useStyles();
  const words = useWords();
  const { state: { capabilities }, current, goTo } = usePane();
  const { review, state: { pack } } = useReview();
  const { ref, label, reported, weight, given, deductions } = row;
  const deducted = deductions.length > 0;
  const shown = reported.trim() === '' ? words('reviewtab.blank') : reported;
  return (
    <div className={styles.row} data-score={refText(ref)}>
      <div className={styles.head}>
        <span className={styles.label}>{label}</span>
        <CellChip cell={ref} within={current?.assessment.form.sheet} onGo={goTo} canGo={capabilities.select} />
      </div>
      <div className={styles.reported}>{weight === null ? words('reviewtab.reportedScore', { score: shown }) : words('reviewtab.reportedOf', { score: shown, weight })}</div>
      {deducted && given !== null && <div className={styles.after}>{words('reviewtab.afterDeductions', { score: given })}</div>}
      <PointsField label={words(deducted ? 'reviewtab.givenInstead' : 'reviewtab.given')} name={words('reviewtab.givenOf', { label })} given={deducted ? null : given} proposal={null} take={(score) => review.giveScore(ref, score)} />
      {pack !== null && <Deductions row={row} pack={pack} />}
    </div>
  );
}
