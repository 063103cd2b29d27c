import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { FileRow } from '../../report/file-row';
import { SaysLine } from '../../taskpane/parts/says-line';
import { useWords } from '../../taskpane/preferences/preferences-provider';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: '2px', padding: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: 0 },
  file: { overflowWrap: 'anywhere', textAlign: 'start', minHeight: '24px' },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

/** 结果表的一行 on the screen; a press on the file opens it. */
export function ManyRow({ row, onOpen }: { readonly row: FileRow; readonly onOpen: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const { file, project, form, reported, recomputed, reportedGrade, grade, errors, warnings, hints, open, trouble } = row;
  const shown = (text: string) => text === '' ? '—' : text;
  return (
    <div className={styles.row} data-many={trouble === '' ? 'reviewed' : 'trouble'}>
      <Link as="button" className={styles.file} onClick={onOpen}>{file}</Link>
      {form !== '' && <span className={styles.quiet}>{project === '' ? form : project}</span>}
      {trouble !== ''
        ? <SaysLine intent="warning">{trouble}</SaysLine>
        : (
          <>
            <span className={styles.quiet}>{words('workbench.manyTotals', { reported: shown(reported), reportedGrade: shown(reportedGrade), recomputed: shown(recomputed), grade: shown(grade) })}</span>
            <SaysLine intent={errors > 0 ? 'error' : warnings + open > 0 ? 'warning' : 'success'}>
              {words('workbench.manyCounts', { errors: String(errors), warnings: String(warnings), hints: String(hints), open: String(open) })}
            </SaysLine>
          </>
        )}
    </div>
  );
}
