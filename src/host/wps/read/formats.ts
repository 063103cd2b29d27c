import type { CellArea } from '../../../workbook/cell-ref';
import type { RangeAt } from './area-of';
import { filledFirst } from './filled-first';
import type { Grid } from './grid';
import type { Steps } from './in-turns';
import { cutColumns, cutRows, type UniformPart, uniformParts } from './uniform-parts';

/** What a cell looks like from its value: cells of one kind mostly have one format. */
type Kind = 0 | 1 | 2;

/** 数字格式 of an area by parts of one format. `values` are those of the area. */
export function* numberFormats(rangeAt: RangeAt, area: CellArea, values: Grid): Steps<readonly UniformPart<string>[]> {
  const ask = (part: CellArea): string | null => {
    const format = rangeAt(part).NumberFormat;
    return typeof format === 'string' ? format : null;
  };
  const kinds = values.map((row) => row.map(kindOf));
  const edges: Edges = { rows: new Set(), columns: new Set() };
  const cut = (part: CellArea): readonly [CellArea, CellArea] | null => {
    const halves = bestCut(part, (row, column) => kinds[row - area.top]![column - area.left]!, edges);
    if (halves?.[0].right === part.right) edges.rows.add(halves[0].bottom);
    else if (halves !== null) edges.columns.add(halves[0].right);
    return halves;
  };
  return yield* uniformParts(filledFirst(area, values), ask, cut);
}

/** Where parts were cut before: what is formatted in one column is mostly formatted in the next. */
interface Edges {
  readonly rows: Set<number>;
  readonly columns: Set<number>;
}

function kindOf(value: unknown): Kind {
  if (value === null || value === undefined || value === '') return 0;
  return typeof value === 'number' ? 2 : 1;
}

/** Larger areas are halved, where a look at each cell would cost more than a question. */
const MOST_LOOKED_AT = 20_000;

/** Where the kinds on both sides are least mixed; where that says nothing columns are parted first, since tables are formatted by columns. */
function bestCut(area: CellArea, kind: (row: number, column: number) => Kind, edges: Edges): readonly [CellArea, CellArea] | null {
  const { top, left, bottom, right } = area;
  const halves = cutAt(area, edges) ?? cutColumns(area) ?? cutRows(area);
  if ((bottom - top + 1) * (right - left + 1) > MOST_LOOKED_AT) return halves;
  const byRow = counts(top, bottom, left, right, kind);
  const byColumn = counts(left, right, top, bottom, (column, row) => kind(row, column));
  const whole = mixture(sum(byRow));
  const [rows, columns] = [purest(byRow), purest(byColumn)];
  if (Math.min(rows.mixture, columns.mixture) >= whole) return halves;
  return columns.mixture <= rows.mixture ? cutColumns(area, left + columns.at) : cutRows(area, top + rows.at);
}

/** The edge next to the middle. */
function cutAt(area: CellArea, { rows, columns }: Edges): readonly [CellArea, CellArea] | null {
  const column = nearest(columns, area.left, area.right);
  const row = nearest(rows, area.top, area.bottom);
  if (column !== null) return cutColumns(area, column);
  return row === null ? null : cutRows(area, row);
}

function nearest(edges: ReadonlySet<number>, first: number, last: number): number | null {
  const middle = (first + last) / 2;
  return [...edges].filter((edge) => edge >= first && edge < last).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? null;
}

type Counts = readonly [number, number, number];

function counts(first: number, last: number, from: number, to: number, kind: (line: number, place: number) => Kind): readonly Counts[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const line: [number, number, number] = [0, 0, 0];
    for (let place = from; place <= to; place += 1) line[kind(first + index, place)] += 1;
    return line;
  });
}

function sum(lines: readonly Counts[]): Counts {
  return lines.reduce<Counts>((all, line) => [all[0] + line[0], all[1] + line[1], all[2] + line[2]], [0, 0, 0]);
}

/** An empty cell of a form waits for a number more often than for a text. */
const BLANK_WEIGHT = 0.2;

/** How many cells are of another kind than they would be by chance among their neighbours; 0 where all are of one kind. */
function mixture([blank, text, numbers]: Counts): number {
  const number = numbers + blank * BLANK_WEIGHT;
  const all = text + number;
  return all === 0 ? 0 : all - (text * text + number * number) / all;
}

function purest(lines: readonly Counts[]): { readonly at: number; readonly mixture: number } {
  const whole = sum(lines);
  let before: Counts = [0, 0, 0];
  let best = { at: 0, mixture: Infinity };
  for (let at = 0; at < lines.length - 1; at += 1) {
    before = sum([before, lines[at]!]);
    const found = mixture(before) + mixture([whole[0] - before[0], whole[1] - before[1], whole[2] - before[2]]);
    if (found < best.mixture) best = { at, mixture: found };
  }
  return best;
}
