import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useWords } from '../../preferences/preferences-provider';
import type { TeachView } from '../teach-context';
import { neighbourCell } from './neighbour-cell';
import type { Pages } from './pages';
import type { ProjectionKey } from './projection-key';
import { turnPage } from './turn-page';

/** 投影的进行: what its keys do, and that the sheet shows the row that is spoken about. */
export function useProjection({ view, project, scroller, head, pages, showKeys }: {
  readonly view: TeachView | null;
  readonly project: ((on: boolean) => void) | null;
  readonly scroller: HTMLElement | null;
  readonly head: RefObject<HTMLElement | null>;
  readonly pages: RefObject<Pages | null>;
  readonly showKeys: () => void;
}): { readonly onKey: (key: ProjectionKey) => void; readonly setProjected: ((on: boolean) => void) | null } {
  const words = useWords();
  const setProjected = useCallback((on: boolean) => {
    project?.(on);
    view?.announce(words(on ? 'projection.started' : 'projection.left'));
  }, [project, view, words]);

  const projected = view?.projected === true;
  const wasProjected = useRef(projected);
  useEffect(() => {
    // One card becomes the end of many again.
    if (wasProjected.current && !projected) scroller?.querySelector('[aria-current="step"]')?.scrollIntoView({ block: 'nearest' });
    wasProjected.current = projected;
  }, [projected, scroller]);

  const turn = (step: 1 | -1): void => {
    if (view === null || scroller === null || turnPage(scroller, step, head.current?.offsetHeight ?? 0)) return;
    const page = step === 1 ? pages.current?.next : pages.current?.back;
    const row = view.chosen === null ? null : neighbourCell(view.cells, view.chosen, step);
    if (page != null) page();
    else if (row !== null) view.choose(row);
    else return;
    scroller.scrollTop = 0;
  };
  const onKey = (key: ProjectionKey): void => {
    switch (key) {
      case 'toggle': setProjected(!projected); return;
      case 'leave': setProjected(false); return;
      case 'next': turn(1); return;
      case 'back': turn(-1); return;
      case 'keys': showKeys(); return;
      default: key satisfies never;
    }
  };
  return { onKey, setProjected: project === null ? null : setProjected };
}
