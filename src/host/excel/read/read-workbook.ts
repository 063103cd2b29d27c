import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { hostError } from '../../xlsx/host-errors';
import { cellsJob } from './area-jobs';
import { countsFrom1904 } from './calendar';
import { type FirstLook, lookAt } from './first-look';
import { inBatches } from './in-batches';
import type { KnownSheets } from './known-sheets';
import { cellCount } from './range-of';
import { askForSheets, type SheetEntry } from './sheet-list';
import { structuresOf } from './structure';

/** More than Excel hands over. */
const MOST_CELLS = 5_000_000;

/**
 * The whole workbook in three requests where it fits: the sheets, then the cells of those that changed, then their
 * structure, apart from the rest since Excel takes that for writing. One request when nothing changed.
 */
export async function readWorkbook(context: Excel.RequestContext, known: KnownSheets, knowsMerges: boolean): Promise<WorkbookSnapshot> {
  const since = known.changeCount();
  const sheets = askForSheets(context);
  await context.sync();
  const entries = sheets();
  known.retain(entries);
  const snapshots = new Map(entries.map((entry) => [entry.id, known.recall(entry)]));
  const stale = entries.filter(({ id }) => snapshots.get(id) === null);
  if (stale.length > 0) await readSheets(context, stale, knowsMerges, (entry, snapshot) => {
    known.remember(entry, snapshot, since);
    snapshots.set(entry.id, snapshot);
  });
  const all = entries.map(({ id }) => snapshots.get(id)!);
  return { sheets: all, date1904: countsFrom1904(allCells(all)) ?? false };
}

async function readSheets(context: Excel.RequestContext, entries: readonly SheetEntry[], knowsMerges: boolean, take: (entry: SheetEntry, snapshot: SheetSnapshot) => void): Promise<void> {
  const looks = await lookAt(context, entries.map(({ id }) => id));
  const cells = await cellsOf(context, entries, looks);
  const structures = await structuresOf(context, entries.map(({ id }, index) => ({ id, look: looks[index]! })), knowsMerges);
  for (const [index, entry] of entries.entries()) {
    const { name, visibility, protected: isProtected } = entry;
    take(entry, { name, visibility, protected: isProtected, cells: cells[index]!, ...structures[index]!, notes: [] });
  }
}

async function cellsOf(context: Excel.RequestContext, entries: readonly SheetEntry[], looks: readonly FirstLook[]): Promise<readonly (readonly CellSnapshot[])[]> {
  const found: CellSnapshot[][] = looks.map(({ cells }) => [...cells ?? []]);
  const jobs = looks.flatMap(({ used, cells }, index) => {
    if (cells !== null) return [];
    if (cellCount(used) > MOST_CELLS) throw hostError('too-large', 'host.too-many-cells');
    return [cellsJob(context, entries[index]!.id, used, (more) => { for (const cell of more) found[index]!.push(cell); })];
  });
  await inBatches(() => context.sync(), jobs);
  return found;
}

function* allCells(sheets: readonly SheetSnapshot[]): Iterable<CellSnapshot> {
  for (const { cells } of sheets) yield* cells;
}
