import type { TabName } from './pane-tabs';

/** 换页请求: what a button outside of the pane asks of it, drawn already or not. */
export interface TabRequests {
  readonly ask: (tab: TabName) => void;
  /** Hears of a request made while nobody listened as well; returns the way to stop. */
  readonly listen: (listener: (tab: TabName) => void) => () => void;
}

export function tabRequests(): TabRequests {
  const listeners = new Set<(tab: TabName) => void>();
  let unheard: TabName | null = null;
  return {
    ask: (tab) => {
      if (listeners.size === 0) unheard = tab;
      for (const listener of listeners) listener(tab);
    },
    listen: (listener) => {
      listeners.add(listener);
      if (unheard !== null) listener(unheard);
      unheard = null;
      return () => { listeners.delete(listener); };
    },
  };
}
