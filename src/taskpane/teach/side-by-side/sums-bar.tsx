import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { columnLetter, scoreWords } from '../../../teach/side-by-side/score-words';
import type { ComparedScore, SideBySide } from '../../../teach/side-by-side/side-by-side';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';

const useStyles = makeStyles({
  bar: { position: 'sticky', bottom: 0, zIndex: 1, padding: '4px 12px 8px', borderTop: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontVariantNumeric: 'tabular-nums' },
  corner: { width: '3.2em' },
  head: { padding: '0 4px', textAlign: 'end', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  row: { textAlign: 'start', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  sum: { padding: '0 4px', textAlign: 'end', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular },
});

/** 总分与等级 of every profile, always in sight. */
export function SumsBar({ result: { columns, totals, grades } }: { readonly result: SideBySide }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const line = (label: string, scores: readonly (ComparedScore | null)[]) => (
    <tr>
      <th scope="row" className={styles.row}>{label}</th>
      {scores.map((score, at) => <td key={at} className={mergeClasses(styles.sum, score?.outcome !== 'scored' && styles.small)}>{say(scoreWords(score))}</td>)}
    </tr>
  );
  return (
    <div className={styles.bar} data-part="sums">
      <table className={styles.table} aria-label={words('sidetab.sums')}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {columns.map((_, at) => <th key={at} scope="col" className={styles.head}>{say(columnLetter(at))}</th>)}
          </tr>
        </thead>
        <tbody>
          {line(words('side.total'), totals)}
          {line(words('side.grade'), grades)}
        </tbody>
      </table>
    </div>
  );
}
