import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { columnLetter, rowLabel, scoreWords } from '../../../teach/side-by-side/score-words';
import type { ComparedRow, ProfileColumn } from '../../../teach/side-by-side/side-by-side';
import { CellChip } from '../../parts/cell-chip';
import { usePane } from '../../parts/pane-context';
import { useSay } from '../../parts/use-say';
import { useTeach } from '../teach-context';
import { RowDifference } from './row-difference';
import { useGoToRow } from './use-go-to-row';

const useStyles = makeStyles({
  // The sums lie over the end of the list; what has the keyboard stays above them.
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, scrollMarginBottom: '96px', '& button': { scrollMarginBottom: '96px' } },
  changes: { borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}` },
  head: { padding: '6px 4px 2px', textAlign: 'start', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  name: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  score: { padding: '2px 4px', textAlign: 'end', verticalAlign: 'top', overflowWrap: 'anywhere' },
  number: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  parts: { fontWeight: tokens.fontWeightBold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  letter: { marginRight: '4px', fontSize: tokens.fontSizeBase100, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  difference: { padding: '0 4px 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere', verticalAlign: 'top' },
  beside: { padding: '6px 4px' },
});

/** 一行对照: in one line, or one below the other where the pane is narrow. */
export function ComparedRowView({ row, columns, wide }: { readonly row: ComparedRow; readonly columns: readonly ProfileColumn[]; readonly wide: boolean }) {
  const styles = useStyles();
  const say = useSay();
  const { state: { capabilities } } = usePane();
  const { form } = useTeach();
  const goToRow = useGoToRow();
  const name = (
    <div className={styles.name}>
      <span className={styles.label}>{say(rowLabel(row))}</span>
      <CellChip cell={row.ref} within={form.sheet} canGo={capabilities.select} onGo={() => { goToRow(row); }} />
    </div>
  );
  const scores = row.scores.map((score, at) => (
    <td key={at} className={mergeClasses(styles.score, score?.outcome === 'scored' ? styles.number : styles.small, row.differs && score !== null && styles.parts)}>
      {!wide && columns.length > 2 && <span className={styles.letter} aria-hidden>{say(columnLetter(at))}</span>}
      {say(scoreWords(score))}
    </td>
  ));
  const className = mergeClasses(styles.row, row.gradeChanges.length > 0 && styles.changes);
  const place = { 'data-row': `${row.kind} ${row.line}`, 'data-differs': row.differs || undefined };
  if (wide) {
    return (
      <tbody>
        <tr className={className} {...place}>
          <th scope="row" className={styles.head}>{name}</th>
          {scores}
          <td className={mergeClasses(styles.difference, styles.beside)}><RowDifference row={row} /></td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody className={className} {...place}>
      <tr><th scope="rowgroup" colSpan={columns.length} className={styles.head}>{name}</th></tr>
      <tr>{scores}</tr>
      <tr><td colSpan={columns.length} className={styles.difference}><RowDifference row={row} /></td></tr>
    </tbody>
  );
}
