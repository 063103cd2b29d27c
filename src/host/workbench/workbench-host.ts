import { ICommandService, type IMutationInfo, type Workbook } from '@univerjs/core';
import type { CellRef } from '../../workbook/cell-ref';
import type { ChangeSet, Mark } from '../../workbook/change-set';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { ApplyReport, HostCapabilities, WorkbookHost } from '../host';
import { hostError } from '../xlsx/host-errors';
import { type CheckedEdit, checkChanges, isConflict, isNoteConflict } from './check-changes';
import { changesOfPress } from './changes-of-press';
import { givingWay } from './give-way';
import { carryOut, type GridChange } from './grid-change';
import type { Grid } from './grid/grid';
import { listeners } from './grid/listeners';
import { openBook, type OpenBook } from './open-book';
import { marksOn } from './sheet-marks';
import { showCell } from './show-cell';
import { type GridWatch, watchGrid } from './watch-grid';
import type { WorkbenchSource } from './workbench-source';
import type { WorkbenchState } from './workbench-state';

/** The record travels through the grid's undo like everything else that one press writes. */
const SET_STORE = 'ziping.mutation.set-store';
const MUTATION = 2;

const NOTHING: ChangeSet = { edits: [], marks: null, store: null };

/** 工作台宿主: the workbook in the grid. */
export class WorkbenchHost implements WorkbookHost {
  readonly capabilities: HostCapabilities = { select: true, events: true, marks: true, store: true, notes: true, nativeUndo: true };
  private readonly changed = listeners<null>();
  private readonly selected = listeners<CellRef>();
  private readonly edited = listeners<CellRef | null>();
  private readonly lost = listeners<null>();
  private readonly book: OpenBook;
  private readonly watch: GridWatch;
  private readonly stops: (() => void)[];
  private store: string;
  private isOpen = true;
  /** A change was made and nobody was told yet. */
  private isTelling = false;
  private isApplying = false;
  private queue: Promise<unknown> = Promise.resolve();
  private writing: Promise<unknown> = Promise.resolve();

  private constructor(private readonly grid: Grid, private readonly workbook: Workbook, private readonly source: WorkbenchSource) {
    const { parts } = grid;
    this.store = source.store ?? '';
    this.book = openBook(parts, workbook, source, () => {
      this.tellOfChange();
    });
    this.watch = watchGrid(parts, workbook, this.selected.tell, this.edited.tell);
    const recording = parts.get(ICommandService).registerCommand({
      id: SET_STORE,
      type: MUTATION,
      handler: (_, params) => {
        this.store = (params as { readonly store: string }).store;
        this.tellOfChange();
        return true;
      },
    });
    this.stops = [this.book.dispose, this.watch.dispose, () => { recording.dispose(); }, grid.onClosed(() => { this.loseWorkbook(); })];
  }

  /** Shows a file in the grid. */
  static open(grid: Grid, source: WorkbenchSource): WorkbenchHost {
    const sheets = new Map(source.data.sheetOrder.map((id, index) => [id, source.snapshot.sheets[index]!]));
    const workbook = grid.load(source.data, ({ sheetId, row, column }) => isLocked(source, sheets.get(sheetId), row, column));
    const host = new WorkbenchHost(grid, workbook, source);
    for (const { redo } of changesOfPress({ parts: grid.parts, workbook, book: host.book, date1904: source.snapshot.date1904 }, { ...NOTHING, marks: source.marks })) grid.parts.get(ICommandService).syncExecuteCommand(redo.id, redo.params);
    return host;
  }

  async read(): Promise<WorkbookSnapshot> {
    const breathe = givingWay();
    const sheets: SheetSnapshot[] = [];
    for (const sheet of this.book.sheets) {
      sheets.push(await this.whole(() => this.book.snapshot(sheet)));
      await breathe();
    }
    this.demandOpen();
    return { sheets, date1904: this.source.snapshot.date1904 };
  }

  apply(changes: ChangeSet): Promise<ApplyReport> {
    const answer = this.queue.then(async () => {
      await this.endOfEditing();
      this.demandOpen();
      return this.applyNow(changes);
    });
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  readStore(): Promise<string | null> {
    return this.whole(() => this.store === '' ? null : this.store);
  }

  /** Everything that can be saved, as it is at one moment. */
  state(): Promise<WorkbenchState> {
    return this.whole(() => ({ data: this.grid.currentGrid()!, store: this.store === '' ? null : this.store, marks: this.marked() }));
  }

  /** Our marks as the grid shows them, sheet by sheet. */
  marked(): readonly Mark[] {
    return this.book.sheets.flatMap(({ id, loaded }) => marksOn(this.grid.parts, this.book.unitId, id, loaded.name));
  }

  select(ref: CellRef): Promise<void> {
    return this.whileOpen(() => {
      showCell(this.grid.parts, this.book.unitId, this.book.sheet(ref.sheet), ref);
    });
  }

  onSelectionChange(listener: (ref: CellRef) => void): () => void {
    return this.selected.add(listener);
  }

  onChange(listener: () => void): () => void {
    return this.changed.add(listener);
  }

  onEditing(listener: (ref: CellRef | null) => void): () => void {
    return this.edited.add(listener);
  }

  onLost(listener: () => void): () => void {
    return this.lost.add(listener);
  }

  private async applyNow(changes: ChangeSet): Promise<ApplyReport> {
    const checked = checkChanges(this.book, changes, this.source.locked);
    const conflicts = checked.edits.filter(isConflict).map(({ edit, found }) => ({ edit, found }));
    const noteConflicts = checked.notes.filter(isNoteConflict);
    if (conflicts.length > 0 || noteConflicts.length > 0) return { applied: [], conflicts, noteConflicts, inverse: NOTHING };
    const inverse = this.inverseOf(checked.edits, changes);
    if (!isEmpty(changes)) await this.write(changes);
    return { applied: changes.edits, conflicts, noteConflicts, inverse };
  }

  /** Slices of it show on the screen; nobody is told, reads or writes before it is whole. */
  private async write(changes: ChangeSet): Promise<void> {
    const breathe = givingWay();
    this.isApplying = true;
    try {
      const writing = this.grid.whileWriting((ours) => carryOut(this.grid.parts, this.book.unitId, this.changesOf(changes), {
        ours, isOpen: () => this.isOpen,
        breathe: async () => {
          await breathe();
          this.demandOpen();
        },
      }));
      this.writing = writing.catch(() => undefined);
      await writing;
    } finally {
      this.isApplying = false;
      this.tellOfChange();
    }
  }

  private* changesOf(changes: ChangeSet): Iterable<GridChange> {
    const { book, workbook, grid, source } = this;
    yield* changesOfPress({ parts: grid.parts, workbook, book, date1904: source.snapshot.date1904 }, changes);
    const kept = (text: string): IMutationInfo => ({ id: SET_STORE, params: { store: text } });
    if (changes.store !== null) yield { redo: kept(changes.store), undo: kept(this.store) };
  }

  private inverseOf(checked: readonly CheckedEdit[], { notes, marks, store }: ChangeSet): ChangeSet {
    return {
      edits: checked.map(({ edit, found, format }) => ({
        ref: edit.ref, before: edit.after, after: found, format: edit.format === null ? null : format, formatBefore: edit.format,
      })),
      ...(notes === undefined ? {} : { notes: notes.map(({ ref, before, after }) => ({ ref, before: after, after: before })) }),
      marks: marks === null ? null : this.marked(),
      store: store === null ? null : this.store,
    };
  }

  /** Resolves when no cell is being typed into, or when the workbook is gone. */
  private async endOfEditing(): Promise<void> {
    while (this.isOpen && this.watch.editing() !== null) await new Promise<void>((resolve) => {
      const stops = [this.edited.add(done), this.lost.add(done)];
      function done(ref: CellRef | null): void {
        if (ref !== null) return;
        for (const stop of stops) stop();
        // What was typed is written right after the cell is left.
        setTimeout(resolve);
      }
    });
  }

  /** What is looked at is never half of a change. */
  private async whole<T>(look: () => T): Promise<T> {
    while (this.isApplying) await this.writing;
    this.demandOpen();
    return look();
  }

  private whileOpen<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => {
      this.demandOpen();
      resolve(work());
    });
  }

  private demandOpen(): void {
    if (!this.isOpen) throw hostError('lost', 'host.workbook-gone');
  }

  private loseWorkbook(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    for (const stop of this.stops) stop();
    this.lost.tell(null);
  }

  /** Many changes in one turn are told once. */
  private tellOfChange(): void {
    if (this.isTelling || this.isApplying) return;
    this.isTelling = true;
    queueMicrotask(() => {
      this.isTelling = false;
      if (this.isOpen) this.changed.tell(null);
    });
  }
}

function isEmpty({ edits, notes = [], marks, store }: ChangeSet): boolean {
  return edits.length === 0 && notes.length === 0 && marks === null && store === null;
}

function isLocked({ locked }: WorkbenchSource, sheet: SheetSnapshot | undefined, row: number, column: number): boolean {
  return sheet?.protected === true && locked({ sheet: sheet.name, row, column });
}
