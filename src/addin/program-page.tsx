import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ReactNode, useSyncExternalStore } from 'react';
import type { Deliver } from '../taskpane/parts/deliver';
import { LiveRegion } from '../taskpane/parts/live-region';
import { SaysLine } from '../taskpane/parts/says-line';
import { useSay } from '../taskpane/parts/use-say';
import { useWords } from '../taskpane/preferences/preferences-provider';
import type { PaneSession } from '../taskpane/session/pane-session';
import type { TabRequests } from '../taskpane/shell/tab-requests';
import { TaskPane } from '../taskpane/shell/task-pane';
import type { ProgramPane } from './program-pane';

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  opening: { flexShrink: 0, padding: '8px 12px' },
  bar: { flexShrink: 0, borderRadius: 0 },
  // A path has no place to break at.
  told: { overflowWrap: 'anywhere' },
  pane: { flexGrow: 1, minHeight: 0 },
  hidden: { display: 'none' },
});

/** 程序中的窗格: the task pane, and above it what keeps it from the workbook. */
export function ProgramPage({ pane, session, tabs, deliver, widen = null, above = null, cornerTaken = false }: {
  readonly pane: ProgramPane;
  readonly session: PaneSession;
  readonly tabs: TabRequests;
  readonly deliver: Deliver | null;
  /** 投影时加宽窗格, where the program lets its pages. */
  readonly widen?: ((wide: boolean) => void) | null;
  /** What the program wants above the pane. */
  readonly above?: ReactNode;
  readonly cornerTaken?: boolean;
}) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { connection, failure, notice } = useSyncExternalStore(pane.subscribe, () => pane.state);
  const detect = () => { void pane.detect(); };
  return (
    <div className={styles.page}>
      {above}
      {connection === 'opening' && <div className={styles.opening}><SaysLine intent="info">{words('addin.connecting')}</SaysLine></div>}
      {failure !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.bar} data-part="failure">
          <MessageBarBody>{say(failure)}</MessageBarBody>
          <MessageBarActions>
            {connection === 'failed'
              ? <Button size="small" onClick={detect}>{words('addin.tryAgain')}</Button>
              : <Button size="small" onClick={() => { pane.closeFailure(); }}>{words('addin.close')}</Button>}
          </MessageBarActions>
        </MessageBar>
      )}
      {notice !== null && (
        <MessageBar intent="success" layout="multiline" className={styles.bar} data-part="done">
          <MessageBarBody className={styles.told}>{say(notice)}</MessageBarBody>
          <MessageBarActions><Button size="small" onClick={() => { pane.closeNotice(); }}>{words('addin.close')}</Button></MessageBarActions>
        </MessageBar>
      )}
      <LiveRegion says={notice === null ? '' : say(notice)} />
      {/* Without a workbook its buttons could do nothing; it stays mounted for what was opened and ticked there. */}
      <div className={connection === 'failed' ? styles.hidden : styles.pane}><TaskPane session={session} tabRequests={tabs} reopen={connection === 'failed' ? null : detect} deliver={deliver} cornerTaken={cornerTaken} widen={widen} /></div>
    </div>
  );
}
