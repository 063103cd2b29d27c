import type { CellRef } from '../workbook/cell-ref';
import type { CellEdit, ChangeSet, NoteEdit } from '../workbook/change-set';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** What a host can do; what it cannot do the faces say, nothing fails silently. */
export interface HostCapabilities {
  readonly select: boolean;
  readonly events: boolean;
  readonly marks: boolean;
  readonly store: boolean;
  /** 备注 can be read and written. */
  readonly notes: boolean;
  /** The host's own undo takes our changes back as well. */
  readonly nativeUndo: boolean;
  /** false: this version of the program does not tell 合并区域, so that the snapshot has none. Absent: it does. */
  readonly merges?: false;
}

/** 冲突: an edit whose cell no longer held its `before`. */
export interface EditConflict {
  readonly edit: CellEdit;
  readonly found: CellEdit['before'];
}

/** 冲突: a note that was no longer as the change expected. */
export interface NoteConflict {
  readonly edit: NoteEdit;
  readonly found: string | null;
}

/** What `apply` did. With conflicts nothing was written at all. */
export interface ApplyReport {
  readonly applied: readonly CellEdit[];
  readonly conflicts: readonly EditConflict[];
  readonly noteConflicts: readonly NoteConflict[];
  /** Applied to the same host it puts back exactly what was there. */
  readonly inverse: ChangeSet;
}

/** 工作簿宿主: the one door between a spreadsheet program and the rules. It knows cells, not indicators. */
export interface WorkbookHost {
  readonly capabilities: HostCapabilities;
  /**
   * The whole workbook, hidden sheets included. A sheet in which nothing changed since the last reading comes back as
   * the same object, so that nobody has to look at it again. Yields to the screen between slices of a long reading.
   */
  read(): Promise<WorkbookSnapshot>;
  /** All or nothing: waits until no cell is being typed into, validates everything, then writes. Throws HostError where it cannot. */
  apply(changes: ChangeSet): Promise<ApplyReport>;
  /** What belongs to the file and is ours (profile, corrections, waivers, undo journal), as JSON text; null when there is none. */
  readStore(): Promise<string | null>;
  /** Shows a cell to the user. */
  select(ref: CellRef): Promise<void>;
  /** Each of these returns the way to stop listening. Selection: the top-left cell of what is selected. */
  onSelectionChange(listener: (ref: CellRef) => void): () => void;
  /** Cells, sheets or notes changed, by whomever; our own `apply` included, once a call. */
  onChange(listener: () => void): () => void;
  /** 编辑状态: a cell is being typed into, or (null) no longer. */
  onEditing(listener: (ref: CellRef | null) => void): () => void;
  /** 工作簿已关闭或已切换: this host stands for a workbook that is not open any more; every call from now on fails with `lost`. */
  onLost(listener: () => void): () => void;
}
