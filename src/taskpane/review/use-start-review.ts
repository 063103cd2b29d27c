import { type RefObject, useEffect, useRef } from 'react';
import type { PaneSession, PaneState } from '../session/pane-session';

/**
 * 一键复核: reads the workbook, and where findings come of it puts the keyboard on the first one and the sheet on its
 * cell. While it reads the keyboard waits at the tab's heading, for the button that had it has gone.
 */
export function useStartReview(session: PaneSession, { phase, busy }: PaneState, tab: RefObject<HTMLElement | null>): () => void {
  const waits = useRef(false);
  useEffect(() => {
    if (!waits.current || busy !== null || phase === 'reading') return;
    waits.current = false;
    if (phase !== 'ready' || !isAtRest(tab.current)) return;
    const first = tab.current?.querySelector<HTMLElement>('[data-part="findings"] [data-main]') ?? tab.current?.querySelector<HTMLElement>('h2[tabindex]');
    first?.focus();
    const finding = session.review.state.current?.rows[0]?.finding;
    if (finding !== undefined && session.state.capabilities.select) void session.select(finding.ref);
  });
  return () => {
    waits.current = true;
    void session.review.reviewAll();
  };
}

/** Nobody went elsewhere while it was read. */
function isAtRest(tab: HTMLElement | null): boolean {
  const at = document.activeElement;
  return at === null || at === document.body || tab?.contains(at) === true;
}
