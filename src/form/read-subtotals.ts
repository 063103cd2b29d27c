import type { TableRow } from './classify-rows';
import { fieldUnder } from './column-field';
import type { Indicator, Subtotal } from './evaluation-form';
import { foldHeading } from './fold-heading';
import type { Grid } from './grid';
import { columnOf } from './heading-block';
import type { WordClass } from './heading-words';

/** 读小计: each subtotal row with the rows it adds: those since the last subtotal, or the subtotals before it when no row lies between. */
export function readSubtotals(grid: Grid, rows: readonly TableRow[], indicators: readonly Indicator[]): readonly Subtotal[] {
  const indexOf = new Map(indicators.map(({ row }, at) => [row, at]));
  const found: Subtotal[] = [];
  const absorbed = new Set<number>();
  let since: number[] = [];
  for (const tableRow of rows) {
    const at = indexOf.get(tableRow.row);
    if (at !== undefined) since.push(at);
    if (tableRow.kind !== 'subtotal') continue;
    const score = fieldUnder(grid, columnOf(tableRow.block, 'score'), tableRow.row);
    if (score === null) continue;
    const label = tableRow.hits.find(({ word }) => SUM_LABELS.some((means) => word.means.has(means)))?.text ?? '';
    const weight = fieldUnder(grid, columnOf(tableRow.block, 'weight'), tableRow.row);
    const summed = addends(since, indicators, found, absorbed, label);
    if (summed.kind === 'sections') for (const of of summed.of) absorbed.add(of);
    found.push({ ...summed, label, weight, score });
    since = [];
  }
  return found;
}

function addends(
  since: readonly number[], indicators: readonly Indicator[], found: readonly Subtotal[], absorbed: ReadonlySet<number>, label: string,
): Pick<Subtotal, 'kind' | 'of'> {
  const counted = since.filter((at) => COUNTED.has(indicators[at]!.role));
  const penalties = since.filter((at) => indicators[at]!.role === 'penalty');
  if (counted.length > 0) return { kind: 'section', of: counted };
  if (penalties.length > 0) return { kind: 'penalties', of: penalties };
  if (since.length > 0) return { kind: 'section', of: [] };
  const open = found.flatMap((_, at) => absorbed.has(at) ? [] : [at]).filter((at) => found[at]!.kind !== 'penalties');
  const named = open.filter((at) => namesSection(label, found[at]!, indicators));
  return { kind: 'sections', of: named.length > 0 ? named : open };
}

const SUM_LABELS: readonly WordClass[] = ['subtotal', 'total', 'score'];
const COUNTED: ReadonlySet<string> = new Set(['indicator', 'parent']);

/** "产出指标小计" adds the subtotals under 产出指标 only. */
function namesSection(label: string, subtotal: Subtotal, indicators: readonly Indicator[]): boolean {
  const first = subtotal.of[0];
  const name = first === undefined || subtotal.kind === 'sections' ? '' : foldHeading(indicators[first]!.level1?.text.slice(0, 60) ?? '');
  const core = name.replace(/\(.*$/, '').replace(/指标$/, '');
  return core.length > 1 && foldHeading(label.slice(0, 100)).includes(core);
}
