import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { cellAt } from '../../explain/cell-at';
import type { ExplainableCell } from '../../explain/explainable-cells';
import type { EvaluationForm } from '../../form/evaluation-form';
import { type CellRef, refText, sameCell } from '../../workbook/cell-ref';
import type { PaneView } from '../parts/pane-context';

/** 讲的是哪一格: what was last selected in the sheet or picked in the list, before that the first score of an indicator. */
export function useChosenCell(cells: readonly ExplainableCell[], form: EvaluationForm | null, { state: { selection }, goTo }: PaneView): {
  readonly chosen: ExplainableCell | null;
  readonly choose: (cell: ExplainableCell) => void;
  readonly visit: (cell: CellRef) => void;
} {
  const [picked, setPicked] = useState<string | null>(null);
  /** Where the sheet was only sent to show it. */
  const visited = useRef<string | null>(null);
  const selected = useMemo(() => form === null || selection === null ? null : cellAt(cells, form, selection), [cells, form, selection]);
  const at = selected === null ? null : keyOf(selected);
  const place = selection === null ? null : refText(selection);
  useEffect(() => {
    const onlyShown = place !== null && place === visited.current;
    visited.current = null;
    if (at !== null && !onlyShown) setPicked(at);
  }, [at, place]);
  const chosen = cells.find((cell) => keyOf(cell) === picked) ?? cells.find(({ kind }) => kind === 'indicator-score') ?? cells[0] ?? null;
  const choose = useCallback((cell: ExplainableCell) => {
    setPicked(keyOf(cell));
    visited.current = refText(cell.ref);
    goTo(cell.ref);
  }, [goTo]);
  const visit = useCallback((cell: CellRef) => {
    visited.current = cells.some(({ ref }) => sameCell(ref, cell)) ? null : refText(cell);
    goTo(cell);
  }, [cells, goTo]);
  return { chosen, choose, visit };
}

const keyOf = ({ ref, kind }: ExplainableCell): string => `${kind} ${refText(ref)}`;
