import { useCallback, useEffect, useMemo, useState } from 'react';
import { cellAt } from '../../explain/cell-at';
import type { ExplainableCell } from '../../explain/explainable-cells';
import type { EvaluationForm } from '../../form/evaluation-form';
import { refText } from '../../workbook/cell-ref';
import type { PaneView } from '../parts/pane-context';

/** 讲的是哪一格: what was last selected in the sheet or picked in the list, before that the first score of an indicator. */
export function useChosenCell(cells: readonly ExplainableCell[], form: EvaluationForm | null, { state: { selection }, goTo }: PaneView): {
  readonly chosen: ExplainableCell | null;
  readonly choose: (cell: ExplainableCell) => void;
} {
  const [picked, setPicked] = useState<string | null>(null);
  const selected = useMemo(() => form === null || selection === null ? null : cellAt(cells, form, selection), [cells, form, selection]);
  const at = selected === null ? null : keyOf(selected);
  useEffect(() => { if (at !== null) setPicked(at); }, [at]);
  const chosen = cells.find((cell) => keyOf(cell) === picked) ?? cells.find(({ kind }) => kind === 'indicator-score') ?? cells[0] ?? null;
  const choose = useCallback((cell: ExplainableCell) => {
    setPicked(keyOf(cell));
    goTo(cell.ref);
  }, [goTo]);
  return { chosen, choose };
}

const keyOf = ({ ref, kind }: ExplainableCell): string => `${kind} ${refText(ref)}`;
