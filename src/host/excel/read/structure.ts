import { areaAddress, type CellArea, MAX_COLUMNS, MAX_ROWS } from '../../../workbook/cell-ref';
import type { FirstLook } from './first-look';
import { inBatches, isTooLarge, type Job } from './in-batches';
import { areaOf, PLACE, rangeOf } from './range-of';

/** 结构: merged areas and hidden lines of a sheet. */
export interface SheetStructure {
  readonly merges: readonly CellArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A sheet whose structure is asked for. */
export interface SheetToKnow {
  readonly id: string;
  readonly look: FirstLook;
}

/** Lines beyond what is used that may be hidden all the same. */
const MARGIN = 16;
/** What a sheet costs beside its lines, in cells. */
const SHEET_COST = 200;
/** Excel tells no more than 512 merged areas at once; this few rows hold fewer. */
const FEWEST_ROWS = 16;

/** Excel takes a request with these questions for one that writes, so they travel with no others, and only where there is something to ask. */
export async function structuresOf(context: Excel.RequestContext, sheets: readonly SheetToKnow[], knowsMerges: boolean): Promise<readonly SheetStructure[]> {
  const found = sheets.map(() => ({ merges: new Map<string, CellArea>(), hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() }));
  const jobs = sheets.flatMap(({ id, look }, index) => {
    const { used, rowsHidden, columnsHidden } = look;
    if (!knowsMerges && rowsHidden === false && columnsHidden === false) return [];
    const lines = { top: 0, left: 0, bottom: Math.min(used.bottom + MARGIN, MAX_ROWS - 1), right: Math.min(used.right + MARGIN, MAX_COLUMNS - 1) };
    return [linesJob(context, { id, look }, knowsMerges, lines, ({ merges, hiddenRows, hiddenColumns }) => {
      const sheet = found[index]!;
      for (const area of merges) sheet.merges.set(areaAddress(area), area);
      for (const row of hiddenRows) sheet.hiddenRows.add(row);
      for (const column of hiddenColumns) sheet.hiddenColumns.add(column);
    })];
  });
  await inBatches(() => context.sync(), jobs, mayBeTooMuch);
  return found.map(({ merges, ...lines }) => ({ merges: [...merges.values()], ...lines }));
}

/** How Excel refuses to tell too many merged areas is not documented. */
function mayBeTooMuch(code: string | null): boolean {
  return code !== null && (isTooLarge(code) || ['InvalidArgument', 'InvalidOperation', 'GeneralException'].includes(code));
}

function linesJob(context: Excel.RequestContext, sheet: SheetToKnow, knowsMerges: boolean, lines: CellArea, take: (answer: SheetStructure) => void): Job<SheetStructure> {
  const { top, bottom } = lines;
  const middle = Math.trunc((top + bottom) / 2);
  const part = (rows: Pick<CellArea, 'top' | 'bottom'>): Job<SheetStructure> => linesJob(context, sheet, knowsMerges, { ...lines, ...rows }, take);
  return {
    // A line takes half the bytes of a cell.
    cost: SHEET_COST + (sheet.look.rowsHidden === false ? 0 : Math.trunc((bottom - top) / 2)),
    ask: () => askForLines(context, sheet, knowsMerges, lines),
    take,
    halves: () => bottom - top < FEWEST_ROWS ? null : [part({ top, bottom: middle }), part({ top: middle + 1, bottom })],
  };
}

function askForLines(context: Excel.RequestContext, { id, look: { used, rowsHidden, columnsHidden } }: SheetToKnow, knowsMerges: boolean, lines: CellArea): () => SheetStructure {
  const { top } = lines;
  const within = { ...used, top: Math.max(used.top, top), bottom: Math.min(used.bottom, lines.bottom) };
  const merged = knowsMerges && within.top <= within.bottom ? rangeOf(context, id, within).getMergedAreasOrNullObject() : null;
  merged?.load(PLACE.split(',').map((name) => `areas/items/${name}`).join());
  merged?.untrack();
  const rows = rowsHidden === false ? null : rangeOf(context, id, { ...lines, right: 0 }).getRowProperties({ rowHidden: true });
  const columns = columnsHidden === false || top > 0 ? null : rangeOf(context, id, { ...lines, bottom: 0 }).getColumnProperties({ columnHidden: true });
  return () => ({
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    hiddenRows: hiddenOf(rows?.value.map((row) => (row as { readonly rowHidden?: boolean }).rowHidden), top),
    hiddenColumns: hiddenOf(columns?.value.map(({ columnHidden }) => columnHidden), 0),
  });
}

function hiddenOf(lines: readonly (boolean | undefined)[] | undefined, from: number): ReadonlySet<number> {
  return new Set((lines ?? []).flatMap((hidden, index) => hidden === true ? [from + index] : []));
}
