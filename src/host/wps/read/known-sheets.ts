import type { SheetSnapshot } from '../../../workbook/snapshot';
import { looksElsewhere } from '../../looks-elsewhere';

/** 已读工作表: what was read of each sheet, by its name, until it may have changed. */
export interface KnownSheets {
  /** A cell of a sheet changed, or (null) nobody can say of which. Sheets whose formulas look at others count as changed with any. */
  readonly touch: (sheet: string | null) => void;
  /**
   * A sheet is on the screen. WPS tells nobody when formats, merged areas, hidden lines or protection change, and a person
   * can change them only there, so such a sheet is looked at again.
   */
  readonly show: (sheet: string) => void;
  /** Whether a change of it would be news. */
  readonly isStale: (sheet: string) => boolean;
  readonly recall: (sheet: string) => SheetSnapshot | null;
  /** The sheet as it was read, or, where nothing in it differs, the very object of the last reading. */
  readonly remember: (snapshot: SheetSnapshot, since: number) => SheetSnapshot;
  /** What of these was on the screen since the last reading began is stale. */
  readonly beginReading: (shown: string | null) => number;
}

interface Known {
  snapshot: SheetSnapshot;
  stale: boolean;
}

export function knownSheets(): KnownSheets {
  const known = new Map<string, Known>();
  const touched = new Map<string, number>();
  let shown = new Set<string>();
  let changes = 0;
  let everything = 0;
  const spoil = (sheet: string): void => {
    touched.set(sheet, changes);
    const one = known.get(sheet);
    if (one !== undefined) one.stale = true;
  };
  return {
    touch: (sheet) => {
      changes += 1;
      if (sheet === null) everything = changes;
      else spoil(sheet);
      for (const [name, { snapshot }] of known) if (sheet === null || looksElsewhere(snapshot)) spoil(name);
    },
    show: (sheet) => { shown.add(sheet); },
    isStale: (sheet) => known.get(sheet)?.stale ?? true,
    recall: (sheet) => {
      const one = known.get(sheet);
      return one === undefined || one.stale ? null : one.snapshot;
    },
    remember: (snapshot, since) => {
      const before = known.get(snapshot.name)?.snapshot;
      const same = before !== undefined && isSame(before, snapshot) ? before : snapshot;
      const stale = Math.max(touched.get(snapshot.name) ?? 0, everything) > since || (looksElsewhere(same) && changes > since);
      known.set(snapshot.name, { snapshot: same, stale });
      return same;
    },
    beginReading: (now) => {
      for (const sheet of shown) {
        const one = known.get(sheet);
        if (one !== undefined) one.stale = true;
      }
      shown = new Set(now === null ? [] : [now]);
      return changes;
    },
  };
}

const LINES = ['hiddenRows', 'hiddenColumns'] as const;

function isSame(a: SheetSnapshot, b: SheetSnapshot): boolean {
  if (a.cells.length !== b.cells.length || LINES.some((lines) => a[lines].size !== b[lines].size)) return false;
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain(sheet: SheetSnapshot): object {
  return { ...sheet, hiddenRows: [...sheet.hiddenRows], hiddenColumns: [...sheet.hiddenColumns] };
}
