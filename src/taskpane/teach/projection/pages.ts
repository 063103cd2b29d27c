import { createContext, type RefObject, useContext, useEffect } from 'react';
import type { CellRef } from '../../../workbook/cell-ref';

/** 翻页: where Page Down and Page Up lead within the way of explaining that is shown; null at its end. */
export interface Pages {
  readonly next: (() => void) | null;
  readonly back: (() => void) | null;
  /** The cell that is spoken about, where it is not the one that was chosen. */
  readonly cell?: CellRef;
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
