import { makeStyles } from '@fluentui/react-components';
import { Suspense, useMemo, useState } from 'react';
import type { Language } from '../../wording/message';
import type { Deliver } from '../parts/deliver';
import { later } from '../parts/later';
import { Notices } from '../parts/notices';
import { PaneContext, type PaneView } from '../parts/pane-context';
import { InSightContext, ScrollerContext } from '../parts/scroller';
import { StateBars } from '../parts/state-bars';
import type { PaneSession, PaneState } from '../session/pane-session';
import { Announcements } from './announcements';
import { FillFooter } from './fill-footer';
import { FirstRun } from './first-run';
import { FormsSection } from './forms-section';
import { PreviewSection } from './preview-section';
import { ProfileSection } from './profile-section';
import { ReasonsSection } from './reasons-section';

const UndoBlockedDialog = later(() => import(/* webpackChunkName: "dialogs" */ './undo-blocked-dialog').then(({ UndoBlockedDialog: part }) => part));

const useStyles = makeStyles({
  tab: { position: 'relative', display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', scrollbarGutter: 'stable' },
});

/** 填报: from the forms of a workbook to filled cells and reasons, top to bottom. */
export function FillTab({ session, state, language, openSample = null, deliver = null, shown = true }: {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly language: Language;
  /** 用示例表试试, where the host has samples. */
  readonly openSample?: (() => void) | null;
  readonly deliver?: Deliver | null;
  /** false: another tab is; what is told is told there. */
  readonly shown?: boolean;
}) {
  const styles = useStyles();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const view = useMemo<PaneView>(() => ({
    session, state, language, deliver,
    current: state.forms.find(({ id }) => id === state.currentId) ?? null,
    goTo: (cell) => { void session.select(cell); },
  }), [session, state, language, deliver]);
  const found = state.forms.length > 0;
  return (
    <PaneContext value={view}>
      <InSightContext value={shown}>
        <ScrollerContext value={scroller}>
          <div className={styles.tab} data-part="fill-tab" data-tab>
            <div className={styles.scroller} ref={setScroller}>
              <StateBars />
              {state.phase === 'idle' ? <FirstRun openSample={openSample} /> : <FormsSection />}
              {found && <ProfileSection />}
              {found && <PreviewSection />}
              {found && <ReasonsSection />}
            </div>
            {shown && <Notices />}
            {found && <FillFooter />}
            {state.undoBlocked !== null && <Suspense><UndoBlockedDialog blocked={state.undoBlocked} /></Suspense>}
            <Announcements />
          </div>
        </ScrollerContext>
      </InSightContext>
    </PaneContext>
  );
}
