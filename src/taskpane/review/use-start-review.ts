import { type RefObject, useEffect, useRef } from 'react';
import type { PaneSession, PaneState } from '../session/pane-session';

/**
 * 一键复核: reads the workbook, and where findings come of it puts the keyboard on the first one and the sheet on its
 * cell, unless the person went elsewhere while it was read.
 */
export function useStartReview(session: PaneSession, { phase, busy, review: { reviewing } }: PaneState, tab: RefObject<HTMLElement | null>): () => void {
  const waits = useRef(false);
  useEffect(() => {
    if (!waits.current || !reviewing || busy !== null || phase === 'reading') return;
    waits.current = false;
    if (phase !== 'ready' || !isAtRest(tab.current)) return;
    const finding = session.review.state.current?.rows[0]?.finding;
    focusFirst(tab.current, finding === undefined ? 0 : FRAMES);
    if (finding !== undefined && session.state.capabilities.select) void session.select(finding.ref);
  });
  return () => {
    waits.current = true;
    void session.review.reviewAll();
  };
}

/** A long list is drawn once it has been measured. */
const FRAMES = 10;

function focusFirst(tab: HTMLElement | null, frames: number): void {
  const first = tab?.querySelector<HTMLElement>('[data-part="findings"] [data-main]');
  if (first == null && frames > 0) {
    requestAnimationFrame(() => { focusFirst(tab, frames - 1); });
    return;
  }
  (first ?? tab?.querySelector<HTMLElement>('h2[tabindex]'))?.focus();
}

/** The button that was pressed goes away with the keyboard; whoever put it elsewhere since wants it there. */
function isAtRest(tab: HTMLElement | null): boolean {
  const at = document.activeElement;
  return at === null || at === document.body || tab?.contains(at) === true;
}
