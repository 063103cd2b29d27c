import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { browserStore } from '../../taskpane/preferences/preferences';
import { useWords } from '../../taskpane/preferences/preferences-provider';
import { keepWidth, keptWidth, projectedWidth, widestIn, withinWindow } from './pane-width';
import { Separator } from './separator';
import { useWindowWidth } from './use-window-width';

/** Below it grid and pane no longer fit side by side. */
const NARROW = 800;

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, display: 'flex', position: 'relative' },
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  grid: { flexGrow: 1, minWidth: 0, position: 'relative' },
  pane: { flexShrink: 0, minWidth: 0 },
  whole: { position: 'absolute', inset: 0 },
  // Not display: none, for the grid draws into the size it has.
  away: { visibility: 'hidden' },
});

type Side = 'grid' | 'pane';

/** Grid and pane side by side, or one at a time on a narrow window. */
export function SplitView({ grid, pane, projected }: {
  readonly grid: ReactNode;
  readonly pane: ReactNode;
  /** 投影: the pane has the larger part, and gives it back afterwards. */
  readonly projected: boolean;
}) {
  const styles = useStyles();
  const words = useWords();
  const window = useWindowWidth();
  const [wanted, setWanted] = useState(() => keptWidth(browserStore()));
  const [dragged, setDragged] = useState<number | null>(null);
  const [side, setSide] = useState<Side>('grid');
  useEffect(() => { keepWidth(browserStore(), wanted); }, [wanted]);

  const width = projected ? withinWindow(dragged ?? projectedWidth(window), window, true) : withinWindow(wanted, window);
  const setWidth = projected ? setDragged : setWanted;
  const narrow = window < NARROW;
  const sideClass = (of: Side): string => mergeClasses(of === 'grid' ? styles.grid : styles.pane, narrow && styles.whole, narrow && side !== of && styles.away);
  return (
    <>
      {narrow && (
        <TabList className={styles.tabs} size="small" selectedValue={side} onTabSelect={(_, { value }) => { setSide(value as Side); }} aria-label={words('workbench.sides')}>
          <Tab value="grid">{words('workbench.grid')}</Tab>
          <Tab value="pane">{words('shell.product')}</Tab>
        </TabList>
      )}
      <div className={styles.view}>
        <main data-region="grid" className={sideClass('grid')} aria-label={words('workbench.grid')}>{grid}</main>
        {!narrow && <Separator width={width} widest={widestIn(window, projected)} window={window} onWidth={(next) => { setWidth(withinWindow(next, window, projected)); }} />}
        <aside data-region="pane" className={sideClass('pane')} style={narrow ? undefined : { width }}>{pane}</aside>
      </div>
    </>
  );
}
