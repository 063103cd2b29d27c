import type { CellRef } from '../workbook/cell-ref';
import type { CellEdit, ChangeSet } from '../workbook/change-set';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** What a host can do; what it cannot do the faces say, nothing fails silently. */
export interface HostCapabilities {
  readonly select: boolean;
  readonly events: boolean;
  readonly marks: boolean;
  readonly store: boolean;
  /** The host's own undo takes our changes back as well. */
  readonly nativeUndo: boolean;
}

/** 冲突: an edit whose cell no longer held its `before`. */
export interface EditConflict {
  readonly edit: CellEdit;
  readonly found: CellEdit['before'];
}

/** What `apply` did. With conflicts nothing was written at all. */
export interface ApplyReport {
  readonly applied: readonly CellEdit[];
  readonly conflicts: readonly EditConflict[];
  /** Applied to the same host it puts back exactly what was there. */
  readonly inverse: ChangeSet;
}

/** 工作簿宿主: the one door between a spreadsheet program and the rules. It knows cells, not indicators. */
export interface WorkbookHost {
  readonly capabilities: HostCapabilities;
  /** The whole workbook, hidden sheets included. */
  read(): Promise<WorkbookSnapshot>;
  /** All or nothing: validates everything, then writes. Throws HostError where it cannot. */
  apply(changes: ChangeSet): Promise<ApplyReport>;
  /** What belongs to the file and is ours (profile, corrections, waivers, undo journal), as JSON text; null when there is none. */
  readStore(): Promise<string | null>;
  /** Shows a cell to the user. */
  select(ref: CellRef): Promise<void>;
  /** Both return the way to stop listening. */
  onSelectionChange(listener: (ref: CellRef) => void): () => void;
  onChange(listener: () => void): () => void;
}
