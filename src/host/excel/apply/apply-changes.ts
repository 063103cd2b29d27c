import type { CellArea } from '../../../workbook/cell-ref';
import type { ChangeSet } from '../../../workbook/change-set';
import { HostError } from '../../host-error';
import type { ApplyReport } from '../../host';
import { hostError } from '../../xlsx/host-errors';
import type { Asking } from '../excel-session';
import { failureCode, IN_CELL_EDIT, inWords } from '../program-failure';
import { checkChanges, checkPlaces, isConflict, lockedOrNear, refuseLocked } from './check-changes';
import { lockedAmong } from './look-at-cells';
import { type Found, lookBefore } from './look-before';
import { marksOf } from './marks-of';
import { putBack } from './put-back';
import type { Remembered } from './remembered';
import { stepsTo, type Target, type Traces } from './steps-of-change';
import { storeOf } from './store-part';
import { sendSteps } from './write-steps';

/** What a change needs to know of the workbook beside what it asks for. */
export interface Surroundings extends Traces {
  readonly remembered: () => Remembered;
  readonly mergesOf: (context: Excel.RequestContext, sheetIds: readonly string[]) => Promise<(sheetId: string) => readonly CellArea[]>;
  /** Writing begins and ends: what Excel tells in between and shortly after is ours. */
  readonly onWriting: (sheetIds: readonly string[]) => void;
}

const NOTHING: ChangeSet = { edits: [], marks: null, store: null };

/** 写入: all or nothing. One request looks, the next writes. */
export async function applyChanges(asking: Asking, changes: ChangeSet, surroundings: Surroundings): Promise<ApplyReport> {
  checkChanges(changes);
  for (;;) {
    const found = await asking.patient((context) => lookAndCheck(context, changes, surroundings));
    const conflicts = found.cells.filter(isConflict).map(({ edit, content }) => ({ edit, found: content }));
    if (conflicts.length > 0) return { applied: [], conflicts, noteConflicts: [], inverse: NOTHING };
    if (await write(asking, changes, found, surroundings)) return { applied: changes.edits, conflicts: [], noteConflicts: [], inverse: inverseOf(changes, found) };
  }
}

async function lookAndCheck(context: Excel.RequestContext, changes: ChangeSet, { remembered, mergesOf }: Surroundings): Promise<Found> {
  const found = await lookBefore(context, changes, remembered());
  checkPlaces(changes, found, await mergesOf(context, touchedIn(changes, found)));
  for (const [sheet, edits] of lockedOrNear(found)) refuseLocked(sheet, await lockedAmong(context, sheet.id, edits));
  return found;
}

/** False: nothing was written and all has to be looked at again, since a cell is being typed into or Excel could not make one step of it. */
async function write(asking: Asking, changes: ChangeSet, found: Found, surroundings: Surroundings): Promise<boolean> {
  const steps = stepsTo(targetOf(changes, found), found, surroundings);
  surroundings.onWriting(touchedIn(changes, found));
  let sent = 0;
  try {
    await asking.inOneStep((context) => sendSteps(context, steps, () => { sent += 1; }));
    return true;
  } catch (error) {
    if (sent === 0 && failureCode(error) === IN_CELL_EDIT) return false;
    if (failureCode(error) === null) throw error;
    await restore(asking, changes, found, surroundings, error);
    if (asking.worksWithoutStep(error)) return false;
    throw error;
  }
}

/** The first refusal is what a person is told, unless what was written could not be put back. */
async function restore(asking: Asking, changes: ChangeSet, found: Found, surroundings: Surroundings, cause: unknown): Promise<void> {
  try {
    await asking.patient((context) => putBack(context, changes, found, surroundings));
  } catch (error) {
    const words = inWords(error);
    if (!(words instanceof HostError)) throw error;
    throw hostError('not-writable', 'host.half-written', { cells: [...new Set(changes.edits.map(({ ref }) => ref.sheet))].join('、') }, cause);
  }
}

function touchedIn({ edits }: ChangeSet, { sheets }: Found): readonly string[] {
  const names = new Set(edits.map(({ ref }) => ref.sheet));
  return sheets.filter(({ name }) => names.has(name)).map(({ id }) => id);
}

function targetOf({ marks, store }: ChangeSet, { cells }: Found): Target {
  return { cells: cells.map((found) => ({ found, content: found.edit.after, format: found.edit.format ?? found.format })), marks, store };
}

function inverseOf({ marks, store, notes }: ChangeSet, found: Found): ChangeSet {
  return {
    edits: found.cells.map(({ edit, content, format }) => ({ ref: edit.ref, before: edit.after, after: content, format: edit.format === null ? null : format, formatBefore: edit.format })),
    ...(notes === undefined ? {} : { notes }),
    marks: marks === null ? null : marksOf(found),
    store: store === null ? null : storeOf(found.store),
  };
}
