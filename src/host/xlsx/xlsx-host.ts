import type { CellRef } from '../../workbook/cell-ref';
import type { ChangeSet, Mark } from '../../workbook/change-set';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ApplyReport, HostCapabilities, NoteConflict, WorkbookHost } from '../host';
import { type CheckedEdit, checkEdits, isConflict } from './check-edits';
import { checkNotes, isNoteConflict } from './check-notes';
import { hostError } from './host-errors';
import { lockedCells } from './locked-cells';
import type { LookEdit } from './look/cell-look';
import { readLook } from './look/read-look';
import type { WorkbookLook } from './look/sheet-look';
import { OpenedWorkbook } from './opened-workbook';
import { demandPackage } from './package/recognise-file';
import { readStorePart, removeStorePart, writeStorePart } from './package/store-part';
import { type PackageState, WorkbookPackage } from './package/workbook-package';
import { writeCells } from './write-cells';
import { writeLooks } from './write-looks';
import { currentMarks, writeMarks } from './write-marks';
import { writeNotes } from './write-notes';
import type { Codec } from './zip/codec';

/** A change that leads back: applied to the state `at`, it is the state `to`, byte for byte. */
interface WayBack {
  readonly at: PackageState;
  readonly changes: ChangeSet;
  readonly to: PackageState;
}

/** Each keeps the bytes of the parts it changed. */
const MOST_WAYS_BACK = 8;

/**
 * 文件宿主: a workbook file in memory. Reads it whole, writes only the cells that are asked for, and leaves every
 * other byte of every part as it was.
 */
export class XlsxHost implements WorkbookHost {
  readonly capabilities: HostCapabilities = { select: false, events: false, marks: true, store: true, notes: true, nativeUndo: false };
  private state: PackageState;
  private readonly waysBack: WayBack[] = [];

  private constructor(private readonly book: OpenedWorkbook) {
    this.state = book.files.state();
  }

  /** Opens a file by its content; throws HostError for whatever is no workbook or not to be trusted. */
  static open(bytes: Uint8Array, codec: Codec): XlsxHost {
    demandPackage(bytes);
    return new XlsxHost(new OpenedWorkbook(new WorkbookPackage(bytes, codec)));
  }

  read(): Promise<WorkbookSnapshot> {
    return promised(() => this.book.read());
  }

  apply(changes: ChangeSet): Promise<ApplyReport> {
    return promised(() => this.applyNow(changes));
  }

  readStore(): Promise<string | null> {
    return promised(() => readStorePart(this.book.files, this.book.part.part));
  }

  /** 锁定: says of a cell whether it may not be edited because its sheet is protected. */
  locks(): (ref: CellRef) => boolean {
    return lockedCells(this.book);
  }

  /** 标记 of ours that the file holds. */
  readMarks(): readonly Mark[] {
    return currentMarks(this.book);
  }

  /** 外观: what the workbook looks like, beside what its cells hold. */
  readLook(): WorkbookLook {
    return readLook(this.book);
  }

  /** Changes how cells look, all or nothing; what they hold and every other part stay byte for byte. Throws HostError where it cannot. */
  applyLooks(edits: readonly LookEdit[]): void {
    const { book } = this;
    if (edits.length === 0) return;
    if (book.isSigned()) throw hostError('unsupported', 'host.signed');
    try {
      writeLooks(book, edits);
    } catch (error) {
      book.restore(this.state);
      throw error;
    }
    this.state = book.files.state();
  }

  select(): Promise<void> {
    return Promise.reject(hostError('unsupported', 'host.no-screen'));
  }

  onSelectionChange(): () => void {
    throw hostError('unsupported', 'host.no-screen');
  }

  onChange(): () => void {
    throw hostError('unsupported', 'host.no-screen');
  }

  onEditing(): () => void {
    throw hostError('unsupported', 'host.no-screen');
  }

  /** A file in memory stays what it is. */
  onLost(): () => void {
    return () => undefined;
  }

  /** The file as it is now; the very bytes that were opened when nothing changed. */
  toBytes(): Uint8Array {
    return this.book.files.toBytes();
  }

  private applyNow(changes: ChangeSet): ApplyReport {
    const { book } = this;
    const checked = checkEdits(book, changes.edits);
    const notes = checkNotes(book, changes.notes ?? []);
    const conflicts = checked.filter(isConflict).map(({ edit, found }) => ({ edit, found }));
    const noteConflicts = notes.filter(isNoteConflict);
    if (conflicts.length + noteConflicts.length > 0) return { applied: [], conflicts, noteConflicts, inverse: { edits: [], marks: null, store: null } };
    if (changesNothing(changes)) return { applied: [], conflicts, noteConflicts, inverse: changes };
    if (book.isSigned()) throw hostError('unsupported', 'host.signed');

    const inverse = this.inverseOf(checked, notes, changes);
    const before = this.state;
    try {
      this.write(changes);
    } catch (error) {
      book.restore(before);
      throw error;
    }
    if (this.state === before) this.state = book.files.state();
    this.waysBack.push({ at: this.state, changes: inverse, to: before });
    if (this.waysBack.length > MOST_WAYS_BACK) this.waysBack.shift();
    return { applied: changes.edits, conflicts, noteConflicts, inverse };
  }

  private write(changes: ChangeSet): void {
    const { book } = this;
    const known = this.waysBack.findLast(({ at, changes: back }) => at === this.state && sameChanges(back, changes));
    if (known !== undefined) {
      book.restore(known.to);
      this.state = known.to;
      return;
    }
    writeCells(book, changes.edits);
    writeNotes(book, changes.notes ?? []);
    if (changes.marks !== null) writeMarks(book, changes.marks);
    if (changes.store === '') removeStorePart(book.files, book.part.part);
    else if (changes.store !== null) writeStorePart(book.files, book.part.part, changes.store);
  }

  private inverseOf(checked: readonly CheckedEdit[], notes: readonly NoteConflict[], { marks, store }: ChangeSet): ChangeSet {
    return {
      edits: checked.map(({ edit, found, format }) => ({
        ref: edit.ref, before: edit.after, after: found, format: edit.format === null ? null : format, formatBefore: edit.format,
      })),
      ...(notes.length === 0 ? {} : { notes: notes.map(({ edit, found }) => ({ ref: edit.ref, before: edit.after, after: found })) }),
      marks: marks === null ? null : currentMarks(this.book),
      store: store === null ? null : readStorePart(this.book.files, this.book.part.part) ?? '',
    };
  }
}

function changesNothing({ edits, notes = [], marks, store }: ChangeSet): boolean {
  return edits.length + notes.length === 0 && marks === null && store === null;
}

/** An undo journal may have been written out and read again in between. */
function sameChanges(a: ChangeSet, b: ChangeSet): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Errors come as rejections, as with every other host. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
