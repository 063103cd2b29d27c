import { useEffect, useRef } from 'react';
import type { CellRef } from '../../../workbook/cell-ref';

/** A sheet whose part of the window changes measures itself a moment later; before that it would show the wrong part. */
const SETTLED_MS = 300;

/** 表格跟随: shows the cell that is spoken about when a projection begins, and again whenever the room beside the sheet has changed. */
export function useSheetFollows(projected: boolean, width: number, cell: CellRef | null, goTo: (cell: CellRef) => void): void {
  const show = useRef<() => void>(() => undefined);
  useEffect(() => { show.current = () => { if (cell !== null) goTo(cell); }; }, [cell, goTo]);
  useEffect(() => {
    if (!projected) return undefined;
    const timer = setTimeout(() => { show.current(); }, SETTLED_MS);
    return () => { clearTimeout(timer); };
  }, [projected, width]);
}
