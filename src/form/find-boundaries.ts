import { foldHeading } from './fold-heading';
import type { Landmark } from './find-tables';
import type { Grid } from './grid';
import { columnOf } from './heading-block';
import type { HeadingBlock } from './heading-block';
import type { WordClass } from './heading-words';
import { labelValue } from './label-value';
import type { Hit } from './text-cell';

/** 表块: the rows of one form on one sheet, and the tables in them. Without indicator tables it may belong to a form on another sheet. */
export interface Piece {
  readonly top: number;
  /** Last row that may belong to it. */
  readonly bottom: number;
  readonly titleRow: number | null;
  readonly tables: readonly HeadingBlock[];
  /** For each table the row from which the sheet leads over to it: a title repeated on the new page, else its heading. */
  readonly tableStarts: readonly number[];
  /** First row below the indicator tables that belongs to another block, Infinity when none follows. */
  readonly tableEnd: number;
  readonly funds: readonly HeadingBlock[];
  /** Rows with labels and values side by side: project, department, amounts. */
  readonly infoRows: readonly number[];
  readonly goalRows: readonly { readonly row: number; readonly hits: readonly Hit[] }[];
  /** Every landmark row, ascending: no block of rows runs past the next one. */
  readonly landmarkRows: readonly number[];
}

interface Draft {
  top: number;
  titleRow: number | null;
  title: string;
  project: string;
  tables: HeadingBlock[];
  tableStarts: number[];
  tableEnd: number;
  funds: HeadingBlock[];
  infoRows: number[];
  goalRows: { row: number; hits: readonly Hit[] }[];
  landmarkRows: number[];
  /** A total or grade was seen: the indicator table has ended. */
  closed: boolean;
}

/** 分表: which rows belong together, when forms are stacked or a heading repeats after a page break. */
export function findBoundaries(grid: Grid, landmarks: readonly Landmark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let current: Draft | null = null;
  let pending: Draft | null = null;
  const last = grid.rows.at(-1) ?? 0;
  const close = (before: number) => {
    if (current !== null && worthKeeping(current)) pieces.push({ ...current, bottom: before - 1 });
    current = null;
  };
  for (const landmark of landmarks) {
    const { kind, row } = landmark;
    if (kind === 'budget' && current?.tables.length === 0) continue;
    if (kind === 'list' || kind === 'persons' || kind === 'near' || kind === 'budget') {
      if (pending !== null) current = settle(current, pending);
      pending = null;
      close(row);
      continue;
    }
    if (current === null && (kind === 'total' || kind === 'grade')) continue;
    if (current === null) current = emptyDraft(row);
    const draft: Draft = current;
    if (kind === 'total' || kind === 'grade') {
      if (pending === null && draft.tables.length > 0) draft.closed = true;
      continue;
    }
    if (draft.tables.length === 0) {
      add(grid, draft, landmark);
      continue;
    }
    if (kind !== 'table') {
      if (pending === null && STARTS.has(kind)) pending = emptyDraft(row);
      if (pending !== null && kind === 'title' && isOnlyTitle(pending) && grid.indexFrom(row) > grid.indexFrom(pending.top) + 2) pending = emptyDraft(row);
      if (pending !== null) add(grid, pending, landmark);
      continue;
    }
    if (isNewForm(grid, draft, pending, landmark.block)) {
      const next: Draft = pending ?? emptyDraft(row);
      close(next.top);
      current = next;
      add(grid, next, landmark);
    } else {
      draft.landmarkRows.push(...(pending?.landmarkRows ?? []));
      add(grid, draft, landmark);
      if (pending !== null) draft.tableStarts[draft.tableStarts.length - 1] = pending.top;
    }
    pending = null;
  }
  if (current !== null && pending !== null) current = settle(current, pending);
  close(last + 1);
  if (pending !== null && current === null && worthKeeping(pending)) pieces.push({ ...(pending as Draft), bottom: last });
  return pieces;
}

const STARTS: ReadonlySet<Landmark['kind']> = new Set(['title', 'project', 'funds', 'goals']);

function emptyDraft(top: number): Draft {
  return { top, titleRow: null, title: '', project: '', tables: [], tableStarts: [], tableEnd: Infinity, funds: [], infoRows: [], goalRows: [], landmarkRows: [], closed: false };
}

function worthKeeping({ tables, funds, infoRows }: Draft): boolean {
  return tables.length + funds.length + infoRows.length > 0;
}

function isOnlyTitle({ tables, funds, infoRows, goalRows }: Draft): boolean {
  return tables.length + funds.length + infoRows.length + goalRows.length === 0;
}

/** What follows the table without a table of its own: a fund block below the indicators belongs to the form above. */
function settle(current: Draft | null, pending: Draft): Draft {
  if (current === null) return pending;
  if (current.funds.length === 0 && pending.titleRow === null && pending.project === '') {
    current.funds.push(...pending.funds);
    current.goalRows.push(...pending.goalRows);
  }
  current.landmarkRows.push(...pending.landmarkRows);
  current.tableEnd = pending.top;
  return current;
}

function add(grid: Grid, draft: Draft, landmark: Landmark): void {
  const { kind, row } = landmark;
  draft.landmarkRows.push(row);
  if (kind === 'table') {
    draft.tables.push(landmark.block);
    draft.tableStarts.push(row);
  } else if (kind === 'funds') draft.funds.push(landmark.block);
  else if (kind === 'goals') draft.goalRows.push({ row, hits: landmark.hits });
  else if (kind === 'title' && draft.titleRow === null) {
    draft.titleRow = row;
    draft.title = foldHeading(landmark.text);
  } else if (kind === 'project' || kind === 'info' || kind === 'pairs') {
    draft.infoRows.push(row);
    if (kind === 'project' && draft.project === '') draft.project = valueOf(grid, landmark.hits, 'project');
  }
}

function valueOf(grid: Grid, hits: readonly Hit[], means: WordClass): string {
  const hit = hits.find(({ word }) => word.means.has(means));
  return hit === undefined ? '' : foldHeading(labelValue(grid, hit).text.slice(0, 400));
}

/** A repeated heading starts a new form when something between says so, or when the indicators begin anew after a total. */
function isNewForm(grid: Grid, current: Draft, pending: Draft | null, block: HeadingBlock): boolean {
  if (pending === null) return current.closed && startsAnew(grid, current, block);
  if (current.closed || pending.funds.length > 0 || pending.goalRows.length > 0) return true;
  if (pending.project !== '') return pending.project !== current.project;
  if (pending.title.includes('续')) return false;
  return startsAnew(grid, current, block) && goesBeyond(grid, current, pending.top);
}

function startsAnew(grid: Grid, current: Draft, block: HeadingBlock): boolean {
  const label = firstLabel(grid, block);
  return label !== '' && label === firstLabel(grid, current.tables[0]!);
}

/** The table so far has reached another first-level indicator than the one it began with. */
function goesBeyond(grid: Grid, current: Draft, before: number): boolean {
  const last = current.tables.at(-1)!;
  const column = columnOf(last, 'level1');
  const first = firstLabel(grid, current.tables[0]!);
  if (column === null) return false;
  for (let at = grid.indexFrom(last.bottom + 1); at < grid.rows.length && grid.rows[at]! < before; at += 1) {
    const label = foldHeading(grid.textAt(grid.rows[at]!, column.left).slice(0, 100));
    if (label !== '' && label !== first) return true;
  }
  return false;
}

/** The next landmark below the row, or the row behind the piece. */
export function nextLandmark({ landmarkRows, bottom }: Piece, row: number): number {
  let low = 0;
  let high = landmarkRows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (landmarkRows[middle]! > row) high = middle;
    else low = middle + 1;
  }
  return landmarkRows[low] ?? bottom + 1;
}

function firstLabel(grid: Grid, block: HeadingBlock): string {
  const column = columnOf(block, 'level1') ?? columnOf(block, 'level2') ?? columnOf(block, 'level3');
  const row = grid.rows[grid.indexFrom(block.bottom + 1)];
  return column === null || row === undefined ? '' : foldHeading(grid.textAt(row, column.left).slice(0, 100));
}
