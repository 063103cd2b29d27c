import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useWords } from '../../taskpane/preferences/preferences-provider';
import type { Message } from '../../wording/message';

const useStyles = makeStyles({
  cover: {
    position: 'absolute', inset: 0, zIndex: 2, display: 'flex', alignItems: 'center', justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground1, padding: tokens.spacingHorizontalXXL,
  },
});

/** Lies over the grid while a file is being opened. */
export function BusyCover({ says }: { readonly says: Message }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.cover} role="status">
      <Spinner label={words(says.key, says.data)} labelPosition="below" />
    </div>
  );
}
