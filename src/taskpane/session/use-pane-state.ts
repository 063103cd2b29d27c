import { useSyncExternalStore } from 'react';
import type { PaneSession, PaneState } from './pane-session';

/** The state of the pane, drawn anew whenever it changes. */
export function usePaneState(session: PaneSession): PaneState {
  return useSyncExternalStore((listener) => session.subscribe(listener), () => session.state);
}
