import { makeStyles, tokens } from '@fluentui/react-components';
import { columnLetter } from '../../../teach/side-by-side/score-words';
import type { ProfileColumn } from '../../../teach/side-by-side/side-by-side';
import type { Message } from '../../../wording/message';
import { Fold } from '../../parts/fold';
import { SaysLine } from '../../parts/says-line';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';

/** The first reasons say enough; a profile of another region has many. */
const FIRST = 2;

const useStyles = makeStyles({
  why: { margin: 0, paddingLeft: '1.4em', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** 列的说明: why a profile does not fit the form, and what is odd about one that does. */
export function ColumnNotes({ columns }: { readonly columns: readonly ProfileColumn[] }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  return (
    <>
      {columns.map((column, at) => {
        const letter = say(columnLetter(at));
        const said = column.fits ? column.remarks : column.why;
        const list = (some: readonly Message[]) => <ul className={styles.why}>{some.map((one, place) => <li key={place}>{say(one)}</li>)}</ul>;
        const rest = said.slice(FIRST);
        if (said.length === 0) return null;
        if (column.fits) return <Fold key={at} title={words('sidetab.remarks', { letter, count: String(said.length) })}>{list(said)}</Fold>;
        return (
          <div key={at} data-unfit={column.profile.id}>
            <SaysLine intent="warning">{words('sidetab.unfit', { letter })}</SaysLine>
            {list(said.slice(0, FIRST))}
            {rest.length > 0 && <Fold title={words('sidetab.moreReasons', { letter, count: String(rest.length) })}>{list(rest)}</Fold>}
          </div>
        );
      })}
    </>
  );
}
