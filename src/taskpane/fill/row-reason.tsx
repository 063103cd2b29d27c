import { makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import type { PreviewRow } from '../session/pane-session';

const useStyles = makeStyles({
  reasons: { minWidth: 0, flexGrow: 1, paddingTop: '3px' },
  says: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** 推导 in one line, and why a cell is left or asks for a person. */
export function RowReason({ row: { how, numbers, why, formula } }: { readonly row: PreviewRow }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const derivation = how === null ? numbers : numbers === null ? say(how) : words('filltab.howNumbers', { how, numbers });
  return (
    <div className={styles.reasons}>
      {why !== null && <div className={styles.says}>{say(why)}</div>}
      {derivation !== null && <div className={styles.says} data-part="how">{derivation}</div>}
      {formula && <div className={styles.says}>{words('filltab.asFormula')}</div>}
    </div>
  );
}
