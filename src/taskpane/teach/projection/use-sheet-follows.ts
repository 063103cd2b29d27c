import { type RefObject, useEffect, useRef } from 'react';
import type { CellRef } from '../../../workbook/cell-ref';
import type { Pages } from './pages';

/** A sheet whose part of the window changes measures itself a moment later; before that it would show the wrong part. */
const SETTLED_MS = 300;

/**
 * 表格跟随: shows the cell that is spoken about when a projection begins or goes on in another `part`, and again whenever the
 * room beside the sheet has changed.
 */
export function useSheetFollows({ projected, part, width, chosen, pages, goTo }: {
  readonly projected: boolean;
  readonly part: string;
  readonly width: number;
  readonly chosen: CellRef | null;
  readonly pages: RefObject<Pages | null>;
  readonly goTo: (cell: CellRef) => void;
}): void {
  const show = useRef<() => void>(() => undefined);
  useEffect(() => {
    show.current = () => {
      const cell = pages.current?.cell ?? chosen;
      if (cell !== null) goTo(cell);
    };
  }, [pages, chosen, goTo]);
  useEffect(() => {
    if (!projected) return undefined;
    const timer = setTimeout(() => { show.current(); }, SETTLED_MS);
    return () => { clearTimeout(timer); };
  }, [projected, part, width]);
}
