import { Button, makeStyles, mergeClasses, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import { FillTab } from '../fill/fill-tab';
import type { Deliver } from '../parts/deliver';
import { later } from '../parts/later';
import { usePreferences, useWords } from '../preferences/preferences-provider';
import type { PaneSession } from '../session/pane-session';
import { usePaneState } from '../session/use-pane-state';
import { HostLimits } from './host-limits';
import { PaneTabs, panelId, type TabName, tabId } from './pane-tabs';
import { SettingsMenu } from './settings-menu';
import type { TabRequests } from './tab-requests';

const ReviewTab = later(() => import(/* webpackChunkName: "review" */ '../review/review-tab').then(({ ReviewTab: part }) => part));
const TeachTab = later(() => import(/* webpackChunkName: "teach" */ '../teach/teach-tab').then(({ TeachTab: part }) => part));
const RulesTab = later(() => import(/* webpackChunkName: "rules" */ '../rules/rules-tab').then(({ RulesTab: part }) => part));

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0, backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  // Excel draws its own menu over the top right corner of a pane.
  keptOut: { paddingRight: '40px' },
  bar: { flexShrink: 0, borderRadius: 0 },
  panel: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  hidden: { display: 'none' },
});

/** 任务窗格: four tabs over one session. The same on every host. */
export function TaskPane({ session, openSample = null, cornerTaken = false, tabRequests = null, reopen = null, deliver = null, reviewMany = null, widen = null }: {
  readonly session: PaneSession;
  /** 用示例表试试, where the host has samples. */
  readonly openSample?: (() => void) | null;
  /** The host draws something of its own over the top right corner. */
  readonly cornerTaken?: boolean;
  /** Buttons of the host that open a tab. */
  readonly tabRequests?: TabRequests | null;
  /** 重新连接 after a workbook was lost, where the host can tell which one is open now. */
  readonly reopen?: (() => void) | null;
  /** Where workbooks of ours go, where the host takes them. */
  readonly deliver?: Deliver | null;
  /** 批量复核, where the host can read many files. */
  readonly reviewMany?: (() => void) | null;
  /** Makes the pane wider for 投影 and gives the room back, where the host allows it. */
  readonly widen?: ((wide: boolean) => void) | null;
}) {
  const styles = useStyles();
  const words = useWords();
  const { preferences: { language } } = usePreferences();
  const state = usePaneState(session);
  const [tab, setTab] = useState<TabName>('fill');
  const [reviewed, setReviewed] = useState(false);
  const [taught, setTaught] = useState(false);
  const [projecting, setProjecting] = useState(false);
  // What is projected is kept for the way back from another tab, or from a workbook that was lost.
  const projected = projecting && tab === 'teach' && state.phase !== 'lost';
  useEffect(() => tabRequests?.listen(setTab), [tabRequests]);
  useEffect(() => {
    if (tab === 'review') setReviewed(true);
    if (tab === 'teach') setTaught(true);
  }, [tab]);
  useEffect(() => {
    if (!projected || widen === null) return undefined;
    widen(true);
    return () => { widen(false); };
  }, [projected, widen]);
  return (
    <section className={styles.pane} aria-label={words('shell.product')}>
      <div className={mergeClasses(styles.head, cornerTaken && styles.keptOut, projected && styles.hidden)}>
        <PaneTabs selected={tab} onSelect={setTab} />
        <SettingsMenu />
      </div>
      {state.phase === 'lost' && (
        <MessageBar intent="warning" className={styles.bar} layout={reopen === null ? 'auto' : 'multiline'}>
          <MessageBarBody>{words('shell.lost')}</MessageBarBody>
          {reopen !== null && <MessageBarActions><Button size="small" onClick={reopen}>{words('shell.reopen')}</Button></MessageBarActions>}
        </MessageBar>
      )}
      {!projected && <HostLimits state={state} />}
      {/* 填报 stays mounted: what was ticked, opened or typed there is still there on the way back. */}
      <div className={tab === 'fill' ? styles.panel : styles.hidden} role="tabpanel" id={panelId('fill')} aria-labelledby={tabId('fill')}>
        <FillTab session={session} state={state} language={language} openSample={openSample} deliver={deliver} shown={tab === 'fill'} />
      </div>
      {/* 复核 and 讲解 come with the first visit, and stay for the same reason. */}
      {(reviewed || tab === 'review') && (
        <div className={tab === 'review' ? styles.panel : styles.hidden} role="tabpanel" id={panelId('review')} aria-labelledby={tabId('review')}>
          <Suspense><ReviewTab session={session} state={state} language={language} deliver={deliver} reviewMany={reviewMany} shown={tab === 'review'} /></Suspense>
        </div>
      )}
      {(taught || tab === 'teach') && (
        <div className={tab === 'teach' ? styles.panel : styles.hidden} role="tabpanel" id={panelId('teach')} aria-labelledby={tabId('teach')}>
          <Suspense><TeachTab session={session} state={state} language={language} openSample={openSample} deliver={deliver} shown={tab === 'teach'} projected={projected} project={setProjecting} widens={widen !== null} cornerTaken={cornerTaken} /></Suspense>
        </div>
      )}
      {tab === 'rules' && (
        <div className={styles.panel} role="tabpanel" id={panelId('rules')} aria-labelledby={tabId('rules')}>
          <Suspense><RulesTab session={session} state={state} deliver={deliver} /></Suspense>
        </div>
      )}
    </section>
  );
}
