import { makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../parts/fold';
import { usePane } from '../parts/pane-context';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  line: { overflowWrap: 'anywhere' },
});

/** 看看我认识哪些表头: what to call a column so that it is found. */
export function KnownHeadings() {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { session } = usePane();
  return (
    <Fold title={words('filltab.knownHeadings')}>
      <ul className={styles.list}>{session.knownHeadings().map((heading, index) => <li key={index} className={styles.line}>{say(heading)}</li>)}</ul>
    </Fold>
  );
}
