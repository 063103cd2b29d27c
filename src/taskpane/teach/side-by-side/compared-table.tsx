import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnLetter } from '../../../teach/side-by-side/score-words';
import type { ComparedRow, ProfileColumn } from '../../../teach/side-by-side/side-by-side';
import { usePane } from '../../parts/pane-context';
import { useProfileName } from '../../parts/use-profile-name';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import { ComparedRowView } from './compared-row-view';

/** A page draws so many rows at once without a pause; more come on request. */
const SHOWN_AT_ONCE = 100;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontVariantNumeric: 'tabular-nums' },
  head: { padding: '2px 4px', textAlign: 'end', verticalAlign: 'bottom', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  text: { textAlign: 'start' },
  first: { width: '22%' },
  last: { width: '34%' },
  name: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  more: { alignSelf: 'flex-start' },
});

/** 对照表: a score for each profile in every row, and the step that parts them. `wide`: there is room for all of it in one line. */
export function ComparedTable({ columns, rows, wide }: { readonly columns: readonly ProfileColumn[]; readonly rows: readonly ComparedRow[]; readonly wide: boolean }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { state } = usePane();
  const nameOf = useProfileName(state);
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  return (
    <>
      <table className={styles.table} aria-label={words('sidetab.table')} data-part="compared">
        <thead>
          <tr>
            {wide && <th scope="col" className={mergeClasses(styles.head, styles.text, styles.first)}>{words('side.row')}</th>}
            {columns.map(({ profile }, at) => (
              <th scope="col" key={at} className={styles.head} abbr={say(columnLetter(at))}>
                {say(columnLetter(at))}
                {wide && <div className={styles.name}>{nameOf(profile)}</div>}
              </th>
            ))}
            {wide && <th scope="col" className={mergeClasses(styles.head, styles.text, styles.last)}>{words('side.difference')}</th>}
          </tr>
        </thead>
        {rows.slice(0, most).map((row) => <ComparedRowView key={`${row.kind} ${row.line}`} row={row} columns={columns} wide={wide} />)}
      </table>
      {rows.length > most && <Button className={styles.more} size="small" onClick={() => { setMost(most + SHOWN_AT_ONCE); }}>{words('sidetab.more', { count: String(Math.min(SHOWN_AT_ONCE, rows.length - most)) })}</Button>}
    </>
  );
}
