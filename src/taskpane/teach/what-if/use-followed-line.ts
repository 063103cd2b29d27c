import { useCallback, useEffect, useMemo, useState } from 'react';
import { rowName } from '../../../form/row-name';
import { computedCells } from '../../../scoring/computed-cells';
import { blockMeasure } from '../../../scoring/measure-place';
import { totalFundLine } from '../../../teach/what-if/execution-rate';
import type { Line } from '../../../teach/what-if/line-in-form';
import { type TeachView, useTeach } from '../teach-context';

/** 可看的一行 in the list; "fund" or the index of the row. */
export interface LineItem {
  readonly line: Line;
  readonly name: string;
}

/** 看哪一行: that of the cell chosen, as long as it is a row; else the one before, and at first the first one. */
export function useFollowedLine(fundName: string): { readonly items: readonly LineItem[]; readonly line: Line; readonly follow: (line: Line) => void } {
  const view = useTeach();
  const { form } = view;
  const items = useMemo(() => lineItems(view.form, view.profile, fundName), [view.form, view.profile, fundName]);
  const chosen = useMemo(() => lineOfChosen(view), [view]);
  const [followed, setFollowed] = useState<Line | undefined>(undefined);
  useEffect(() => { if (chosen !== undefined) setFollowed(chosen); }, [chosen]);
  const known = followed === null || (followed !== undefined && followed < form.indicators.length) ? followed : undefined;
  const line = known !== undefined && items.some((item) => item.line === known) ? known : items[0]?.line ?? null;
  const follow = useCallback((to: Line) => {
    setFollowed(to);
    const cell = cellOfLine(view, to);
    if (cell !== null) view.choose(cell);
  }, [view]);
  return { items, line, follow };
}

/** The fund row is listed where it earns points itself. */
function lineItems(form: TeachView['form'], profile: TeachView['profile'], fundName: string): readonly LineItem[] {
  const fund = totalFundLine(form) !== null && blockMeasure(form, profile) !== null ? [{ line: null, name: fundName }] : [];
  const rows = form.indicators.flatMap((row, line) => row.role === 'placeholder' ? [] : [{ line, name: rowName(row) }]);
  return [...fund, ...rows];
}

/** undefined: a sum or the grade, which is no row. */
function lineOfChosen({ cells, chosen, form, score, profile }: TeachView): Line | undefined {
  const cell = chosen === null ? undefined : computedCells(form, score, profile)[cells.indexOf(chosen)];
  if (cell === undefined) return undefined;
  if (cell.kind === 'indicator-score' || cell.kind === 'completion-rate') return cell.line;
  return cell.kind === 'fund-score' || cell.kind === 'fund-rate' ? null : undefined;
}

function cellOfLine({ cells, form, score, profile }: TeachView, line: Line): TeachView['chosen'] {
  const kind = line === null ? 'fund-score' : 'indicator-score';
  const at = computedCells(form, score, profile).findIndex((cell) => cell.kind === kind && (line === null || cell.line === line));
  return cells[at] ?? null;
}
