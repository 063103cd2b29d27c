import { type RefObject, useCallback } from 'react';
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
    if (on && view?.chosen != null) view.choose(view.chosen);
  }, [project, view, words]);

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
      case 'toggle': setProjected(view?.projected !== true); return;
      case 'leave': setProjected(false); return;
      case 'next': turn(1); return;
      case 'back': turn(-1); return;
      case 'keys': showKeys(); return;
      default: key satisfies never;
    }
  };
  return { onKey, setProjected: project === null ? null : setProjected };
}
