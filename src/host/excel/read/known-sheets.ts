import type { CellArea } from '../../../workbook/cell-ref';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { looksElsewhere } from '../../looks-elsewhere';
import type { SheetEntry } from './sheet-list';

/** 已读工作表: what was read of each sheet, by its id, until something in it changes. */
export interface KnownSheets {
  /** Something changed on a sheet, or (null) nobody can say where. Sheets whose formulas look at others count as changed with any. */
  readonly touch: (sheetId: string | null) => void;
  /** We wrote cells of a sheet, which leaves its merged areas as they are. */
  readonly touchCells: (sheetId: string) => void;
  /** Whether the sheet would have to be read. */
  readonly isStale: (sheetId: string) => boolean;
  readonly nameOf: (sheetId: string) => string | undefined;
  readonly ids: () => readonly string[];
  /** Merged areas; null when somebody may have changed them since. */
  readonly mergesOf: (sheetId: string) => readonly CellArea[] | null;
  /** The sheet as it was read, under the name it has now; null when it has to be read. */
  readonly recall: (entry: SheetEntry) => SheetSnapshot | null;
  /** `since` is the count of changes at which reading began: what changed meanwhile has to be read again. */
  readonly remember: (entry: SheetEntry, snapshot: SheetSnapshot, since: number) => void;
  readonly changeCount: () => number;
  /** Who is not in the workbook any more is forgotten. */
  readonly retain: (entries: readonly SheetEntry[]) => void;
}

interface Known {
  snapshot: SheetSnapshot;
  stale: boolean;
  merged: boolean;
}

export function knownSheets(): KnownSheets {
  const known = new Map<string, Known>();
  const names = new Map<string, string>();
  const touched = new Map<string, number>();
  let changes = 0;
  let everything = 0;
  const spoil = (sheetId: string): void => {
    touched.set(sheetId, changes);
    const one = known.get(sheetId);
    if (one !== undefined) one.stale = true;
  };
  const touchCells = (sheetId: string | null): void => {
    changes += 1;
    if (sheetId === null) everything = changes;
    else spoil(sheetId);
    for (const [id, { snapshot }] of known) if (sheetId === null || looksElsewhere(snapshot)) spoil(id);
  };
  return {
    touchCells,
    touch: (sheetId) => {
      touchCells(sheetId);
      for (const [id, one] of known) if (sheetId === null || id === sheetId) one.merged = false;
    },
    ids: () => [...names.keys()],
    mergesOf: (sheetId) => {
      const one = known.get(sheetId);
      return one?.merged === true ? one.snapshot.merges : null;
    },
    isStale: (sheetId) => known.get(sheetId)?.stale ?? true,
    nameOf: (sheetId) => names.get(sheetId),
    recall: (entry) => {
      const one = known.get(entry.id);
      if (one === undefined || one.stale) return null;
      if (!isAs(one.snapshot, entry)) one.snapshot = { ...one.snapshot, name: entry.name, visibility: entry.visibility, protected: entry.protected };
      return one.snapshot;
    },
    remember: (entry, snapshot, since) => {
      const stale = Math.max(touched.get(entry.id) ?? 0, everything) > since || (looksElsewhere(snapshot) && changes > since);
      known.set(entry.id, { snapshot, stale, merged: !stale });
    },
    changeCount: () => changes,
    retain: (entries) => {
      names.clear();
      for (const { id, name } of entries) names.set(id, name);
      for (const id of [...known.keys()]) if (!names.has(id)) known.delete(id);
    },
  };
}

function isAs(snapshot: SheetSnapshot, entry: SheetEntry): boolean {
  return snapshot.name === entry.name && snapshot.visibility === entry.visibility && snapshot.protected === entry.protected;
}
