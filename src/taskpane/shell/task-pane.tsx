import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { FillTab } from '../fill/fill-tab';
import { later } from '../parts/later';
import { usePreferences, useWords } from '../preferences/preferences-provider';
import type { PaneSession } from '../session/pane-session';
import { usePaneState } from '../session/use-pane-state';
import { ComingTab } from './coming-tab';
import { PaneTabs, panelId, type TabName, tabId } from './pane-tabs';
import { SettingsMenu } from './settings-menu';

const RulesTab = later(() => import(/* webpackChunkName: "rules" */ '../rules/rules-tab').then(({ RulesTab: part }) => part));

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0, backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  // Excel draws its own menu over the top right corner of a pane.
  keptOut: { paddingRight: '40px' },
  panel: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  hidden: { display: 'none' },
});

/** 任务窗格: four tabs over one session. The same on every host. */
export function TaskPane({ session, openSample = null, cornerTaken = false }: {
  readonly session: PaneSession;
  /** 用示例表试试, where the host has samples. */
  readonly openSample?: (() => void) | null;
  /** The host draws something of its own over the top right corner. */
  readonly cornerTaken?: boolean;
}) {
  const styles = useStyles();
  const words = useWords();
  const { preferences: { language } } = usePreferences();
  const state = usePaneState(session);
  const [tab, setTab] = useState<TabName>('fill');
  return (
    <section className={styles.pane} aria-label={words('shell.product')}>
      <div className={cornerTaken ? `${styles.head} ${styles.keptOut}` : styles.head}>
        <PaneTabs selected={tab} onSelect={setTab} />
        <SettingsMenu />
      </div>
      {state.phase === 'lost' && <MessageBar intent="warning"><MessageBarBody>{words('shell.lost')}</MessageBarBody></MessageBar>}
      {/* 填报 stays mounted: what was ticked, opened or typed there is still there on the way back. */}
      <div className={tab === 'fill' ? styles.panel : styles.hidden} role="tabpanel" id={panelId('fill')} aria-labelledby={tabId('fill')}>
        <FillTab session={session} state={state} language={language} openSample={openSample} />
      </div>
      {tab !== 'fill' && (
        <div className={styles.panel} role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)}>
          {tab === 'rules' ? <Suspense><RulesTab state={state} language={language} /></Suspense> : <ComingTab name={tab} />}
        </div>
      )}
    </section>
  );
}
