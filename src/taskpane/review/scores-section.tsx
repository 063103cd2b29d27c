import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { refText } from '../../workbook/cell-ref';
import { SaysLine } from '../parts/says-line';
import { VirtualList } from '../parts/virtual-list';
import { usePreferences, useWords } from '../preferences/preferences-provider';
import { useReview } from './review-context';
import { ScoreRow } from './score-row';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  pack: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  total: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** 复核得分: the reviewer's scores beside the unit's, with deductions by fixed steps; kept in the file, never written over a cell. */
export function ScoresSection() {
  const styles = useStyles();
  const words = useWords();
  const { preferences: { language } } = usePreferences();
  const { review, state: { pack, packs }, form: { scores, reviewedTotal, reviewedGrade } } = useReview();
  return (
    <div className={styles.section} data-part="scores">
      <div className={styles.quiet}>{words('reviewtab.scoresText')}</div>
      <Select className={styles.pack} size="small" aria-label={words('reviewtab.pack')} value={pack?.id ?? ''} onChange={(_, { value }) => { void review.choosePack(value === '' ? null : value); }}>
        <option value="">{words('reviewtab.noPack')}</option>
        {packs.map(({ id, name, version }) => <option key={id} value={id}>{words('reviewtab.packName', { name: name[language], version })}</option>)}
      </Select>
      {pack?.standing === 'sample' && <SaysLine intent="info">{words('reviewtab.samplePack')}</SaysLine>}
      <div className={styles.total} data-part="reviewed-total">{reviewedTotal === null ? words('reviewtab.reviewedOpen') : reviewedGrade === null ? words('reviewtab.reviewedTotal', { total: reviewedTotal }) : words('reviewtab.reviewedBoth', { total: reviewedTotal, grade: reviewedGrade })}</div>
      <VirtualList items={scores} keyOf={({ ref }) => refText(ref)} label={words('reviewtab.scores')} estimate={() => 110} shown={-1} active={-1}>
        {(row) => <ScoreRow row={row} />}
      </VirtualList>
    </div>
  );
}
