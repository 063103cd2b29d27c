import { useCallback } from 'react';
import type { ComparedRow } from '../../../teach/side-by-side/side-by-side';
import { sameCell } from '../../../workbook/cell-ref';
import { usePane } from '../../parts/pane-context';
import { useTeach } from '../teach-context';

/** 转到一行: the sheet shows its cell, and the other ways of explaining speak of it. */
export function useGoToRow(): (row: Pick<ComparedRow, 'kind' | 'ref'>) => void {
  const { goTo } = usePane();
  const { cells, choose } = useTeach();
  return useCallback((row) => {
    const explained = cells.find(({ ref, kind }) => kind === row.kind && sameCell(ref, row.ref));
    if (explained === undefined) goTo(row.ref);
    else choose(explained);
  }, [goTo, cells, choose]);
}
