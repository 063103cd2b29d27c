import { makeStyles, tokens } from '@fluentui/react-components';
import { CellChip } from '../parts/cell-chip';
import { Fold } from '../parts/fold';
import { usePane } from '../parts/pane-context';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  why: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

/** 未采纳: sheets that resemble a form, with what they lack. */
export function RefusedSheets({ startsOpen }: { readonly startsOpen: boolean }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { state: { refused, capabilities }, language, goTo } = usePane();
  if (refused.length === 0) return null;
  return (
    <Fold title={words('filltab.refused', { count: String(refused.length) })} startsOpen={startsOpen}>
      <ul className={styles.list}>
        {refused.map(({ sheet, ref, why }) => (
          <li key={sheet}>
            {ref === null ? sheet : <CellChip cell={ref} onGo={goTo} canGo={capabilities.select} />}
            <div className={styles.why}>{why.map(say).join(language === 'zh' ? '' : ' ')}</div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
