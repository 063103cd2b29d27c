import { makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { Language } from '../../wording/message';
import type { Deliver } from '../parts/deliver';
import { Notices } from '../parts/notices';
import { PaneContext, type PaneView } from '../parts/pane-context';
import { InSightContext, ScrollerContext } from '../parts/scroller';
import { StateBars } from '../parts/state-bars';
import type { PaneSession, PaneState } from '../session/pane-session';
import { KeysDialog } from './keys-dialog';
import { NoReview } from './no-review';
import { ReviewAnnouncements } from './review-announcements';
import { ReviewBody } from './review-body';
import { ReviewContext, type ReviewView } from './review-context';
import { ReviewFooter } from './review-footer';
import { StartReview } from './start-review';
import { useDecisions } from './use-decisions';
import { useStartReview } from './use-start-review';
import { walkKey } from './walk-keys';

const useStyles = makeStyles({
  tab: { position: 'relative', display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', scrollbarGutter: 'stable' },
});

/** From anywhere in the tab they lead to the walk; arrows belong to what has the keyboard. */
const LETTERS_THAT_WALK: ReadonlySet<string> = new Set(['j', 'k']);

/** 复核: one press gives a verdict; then a walk through what was found, to an opinion. Nothing is written by looking. */
export function ReviewTab({ session, state, language, deliver = null, reviewMany = null, shown = true }: {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly language: Language;
  readonly deliver?: Deliver | null;
  /** 批量复核, where the host can read many files. */
  readonly reviewMany?: (() => void) | null;
  /** false: another tab is; what is told is told there. */
  readonly shown?: boolean;
}) {
  const styles = useStyles();
  const tab = useRef<HTMLDivElement>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [heard, setHeard] = useState({ serial: 0, says: '' });
  const [keysShown, setKeysShown] = useState(false);
  const start = useStartReview(session, state, tab);
  const announce = useCallback((says: string) => { setHeard(({ serial }) => ({ serial: serial + 1, says })); }, []);
  const pane = useMemo<PaneView>(() => ({
    session, state, language, deliver,
    current: state.forms.find(({ id }) => id === state.currentId) ?? null,
    goTo: (cell) => { void session.select(cell); },
  }), [session, state, language, deliver]);
  const { review } = session;
  const { review: now } = state;
  const form = now.current;
  const view = useMemo<ReviewView | null>(() => form === null ? null : { review, state: now, form, announce }, [review, now, form, announce]);
  const { undo } = useDecisions(review, announce);

  const onKeyDown = (event: KeyboardEvent) => {
    // A dialog's keys bubble up to here as well, though it stands elsewhere on the page.
    if (form === null || event.defaultPrevented || tab.current?.contains(event.target as Node) !== true) return;
    const key = walkKey(event);
    if (key !== 'undo' && key !== 'keys' && (key === null || !LETTERS_THAT_WALK.has(event.key.toLowerCase()))) return;
    event.preventDefault();
    if (key === 'undo') undo();
    else if (key === 'keys') setKeysShown(true);
    else tab.current.querySelector<HTMLElement>('[data-part="findings"] [data-main][tabindex="0"]')?.focus();
  };
  return (
    <PaneContext value={pane}>
      <InSightContext value={shown}>
        <ScrollerContext value={scroller}>
          <div className={styles.tab} data-part="review-tab" data-tab ref={tab} onKeyDown={onKeyDown}>
            <div className={styles.scroller} ref={setScroller}>
              <StateBars protectedSays="reviewtab.protected" />
              {!now.reviewing && state.phase !== 'reading' && state.phase !== 'failed' && <StartReview onStart={start} onMany={reviewMany} />}
              {now.reviewing && view === null && state.phase === 'ready' && <NoReview />}
              {view !== null && <ReviewContext value={view}><ReviewBody onKeys={() => { setKeysShown(true); }} /></ReviewContext>}
            </div>
            {shown && <Notices />}
            {view !== null && <ReviewContext value={view}><ReviewFooter /></ReviewContext>}
            {keysShown && <KeysDialog onClose={() => { setKeysShown(false); }} />}
            <ReviewAnnouncements heard={heard} />
          </div>
        </ScrollerContext>
      </InSightContext>
    </PaneContext>
  );
}
