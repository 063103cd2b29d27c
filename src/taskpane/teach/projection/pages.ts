import { createContext, type RefObject, useContext, useEffect } from 'react';

/** 翻页: where Page Down and Page Up lead within the way of explaining that is shown; null at its end. */
export interface Pages {
  readonly next: (() => void) | null;
  readonly back: (() => void) | null;
}

export const PagesContext = createContext<RefObject<Pages | null> | null>(null);

/** Tells the frame what its keys turn, for as long as the caller is shown. Without it they go from row to row. */
export function usePages(pages: Pages): void {
  const told = useContext(PagesContext);
  useEffect(() => {
    if (told === null) return undefined;
    told.current = pages;
    return () => { if (told.current === pages) told.current = null; };
  }, [told, pages]);
}
