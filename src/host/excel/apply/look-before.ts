import type { ChangeSet } from '../../../workbook/change-set';
import { bySheet } from '../../xlsx/by-sheet';
import { failureCode } from '../program-failure';
import { inBatches, type Job } from '../read/in-batches';
import { askForSheets, type SheetEntry } from '../read/sheet-list';
import { type FoundCell, lookAtCells } from './look-at-cells';
import { askForMarks, askForPlaces, type OwnMark, type Rule, type SheetRules } from './own-marks';
import { NOTHING_REMEMBERED, type Remembered } from './remembered';
import { askForStore, readStorePart, type StorePart } from './store-part';

/** 核对所见: everything that a change wants to replace, as it is now. */
export interface Found {
  readonly sheets: readonly SheetEntry[];
  readonly cells: readonly FoundCell[];
  /** null: the change says nothing of them. */
  readonly marks: readonly OwnMark[] | null;
  /** Conditional formats of others with a formula. */
  readonly foreignRules: readonly Rule[];
  readonly store: StorePart | null;
}

/** One request as a rule: more only for thousands of cells, and for marks and a record that we do not remember. */
export async function lookBefore(context: Excel.RequestContext, changes: ChangeSet, remembered: Remembered): Promise<Found> {
  try {
    return await look(context, changes, remembered);
  } catch (error) {
    // What we remember was taken out by somebody.
    if (failureCode(error) !== 'ItemNotFound' || remembered === NOTHING_REMEMBERED) throw error;
    return look(context, changes, NOTHING_REMEMBERED);
  }
}

async function look(context: Excel.RequestContext, { edits, marks: wanted, store: wantedStore }: ChangeSet, remembered: Remembered): Promise<Found> {
  const cells: FoundCell[] = [];
  const rules = new Map<string, SheetRules>();
  const found: { sheets: readonly SheetEntry[]; store: ReturnType<ReturnType<typeof askForStore>> } = { sheets: [], store: null };
  const jobs: Job<unknown>[] = [
    whole(() => askForSheets(context, wanted !== null), (sheets) => { found.sheets = sheets; }),
    ...wantedStore === null ? [] : [whole(() => askForStore(context, remembered.storeId), (store) => { found.store = store; })],
    ...wanted === null ? [] : [...remembered.conditions].map(([id, own]) => whole(() => askForMarks(context, id, own), (answer) => { rules.set(id, answer); })),
    ...[...bySheet(edits)].flatMap(([name, own]) => lookAtCells(context, name, own, (some) => { cells.push(...some); }) as readonly Job<unknown>[]),
  ];
  await inBatches(() => context.sync(), jobs);
  const { sheets, store } = found;
  const all = wanted === null ? [] : await rulesOf(context, sheets, rules);
  return {
    sheets,
    cells: inOrderOf(edits, cells),
    marks: wanted === null ? null : await withPlaces(context, all.flatMap(({ own }) => own)),
    foreignRules: all.flatMap(({ others }) => others),
    store: store === null || 'xml' in store ? store : await readStorePart(context, store.elsewhere),
  };
}

function inOrderOf(edits: ChangeSet['edits'], cells: readonly FoundCell[]): readonly FoundCell[] {
  const found = new Map(cells.map((cell) => [cell.edit, cell]));
  return edits.flatMap((edit) => found.get(edit) ?? []);
}

/** Of every sheet, those that came since included. */
async function rulesOf(context: Excel.RequestContext, sheets: readonly SheetEntry[], known: ReadonlyMap<string, SheetRules>): Promise<readonly SheetRules[]> {
  const more = sheets.filter(({ id }) => !known.has(id)).map(({ id }) => ({ id, answer: askForMarks(context, id, []) }));
  if (more.length > 0) await context.sync();
  const all = new Map([...known, ...more.map(({ id, answer }) => [id, answer()] as const)]);
  return sheets.flatMap(({ id }) => all.get(id) ?? []);
}

async function withPlaces(context: Excel.RequestContext, marks: readonly OwnMark[]): Promise<readonly OwnMark[]> {
  const unplaced = marks.filter(({ place }) => place === null);
  if (unplaced.length === 0) return marks;
  const places = unplaced.map(({ sheetId, conditionId }) => askForPlaces(context, sheetId, [conditionId]));
  await context.sync();
  const known = new Map(places.flatMap((answer) => [...answer()]));
  return marks.map((mark) => ({ ...mark, place: mark.place ?? known.get(mark.conditionId) ?? null }));
}

/** A question that cannot be parted. */
function whole<A>(ask: () => () => A, take: (answer: A) => void): Job<unknown> {
  return { cost: 1, ask, take: take as (answer: unknown) => void, halves: () => null };
}
