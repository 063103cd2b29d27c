import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RecomputedTotal } from '../../review/recomputed-total';
import type { VerdictCard as Verdict } from '../../review/verdict-card';
import { usePane } from '../parts/pane-context';
import { SaysLine } from '../parts/says-line';
import { useProfileName } from '../parts/use-profile-name';
import { useSay } from '../parts/use-say';
import { useWords, type Words } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: '8px 12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontVariantNumeric: 'tabular-nums' },
  head: { textAlign: 'end', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, padding: '0 0 2px 4px' },
  row: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, width: '52px' },
  cell: { textAlign: 'end', padding: '0 0 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  long: { fontSize: tokens.fontSizeBase200 },
  rule: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** 结论卡: reported beside recomputed, the difference and what explains it. */
export function VerdictCard({ card }: { readonly card: Verdict }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { state, current } = usePane();
  const nameOf = useProfileName(state);
  const { reported, recomputed, difference, because } = card;
  const profile = current?.assessment.profile ?? null;
  const cell = (text: string) => <td className={mergeClasses(styles.cell, text.length > 7 && styles.long)}>{text}</td>;
  const agrees = difference !== null && difference === '0';
  return (
    <div className={styles.card} data-part="verdict">
      <table className={styles.table} aria-label={words('reviewtab.verdict')}>
        <thead>
          <tr>
            <td className={styles.row} />
            <th scope="col" className={styles.head}>{words('reviewtab.reported')}</th>
            <th scope="col" className={styles.head}>{words('reviewtab.recomputed')}</th>
            <th scope="col" className={styles.head}>{words('reviewtab.difference')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={styles.row}>{words('reviewtab.total')}</th>
            {cell(reported.total ?? words('reviewtab.blank'))}
            {cell(totalText(recomputed, words))}
            {cell(difference ?? '—')}
          </tr>
          <tr>
            <th scope="row" className={styles.row}>{words('reviewtab.grade')}</th>
            {cell(reported.grade ?? words('reviewtab.blank'))}
            {cell(gradeText(recomputed, words))}
            {cell('')}
          </tr>
        </tbody>
      </table>
      {agrees && because === null && <SaysLine intent="success">{words('reviewtab.agrees')}</SaysLine>}
      {because !== null && <SaysLine intent={agrees ? 'info' : 'warning'}>{say(because)}</SaysLine>}
      {recomputed.state === 'open' && <SaysLine intent="info">{say(recomputed.waitsFor)}</SaysLine>}
      {profile !== null && <div className={styles.rule}>{words('reviewtab.byProfile', { name: nameOf(profile), version: profile.version })}</div>}
    </div>
  );
}

function totalText(total: RecomputedTotal, words: Words): string {
  if (total.state === 'known') return total.score;
  return total.range === null ? words('reviewtab.open') : words('reviewtab.between', total.range);
}

function gradeText(total: RecomputedTotal, words: Words): string {
  if (total.state !== 'known') return words('reviewtab.open');
  return total.grade ?? words(total.graded ? 'reviewtab.open' : 'reviewtab.noGrade');
}
