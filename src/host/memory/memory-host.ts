import { contentOf, sameContent } from '../../workbook/cell-content';
import type { CellRef } from '../../workbook/cell-ref';
import type { CellContent, CellEdit, ChangeSet, Mark, NoteEdit } from '../../workbook/change-set';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { ApplyReport, HostCapabilities, WorkbookHost } from '../host';
import { audience } from './audience';
import { checkChanges, demandSheet, refusal } from './check-changes';
import { typedContent, withEdits, withNotes } from './sheet-in-memory';

/** A cell that is being typed into. */
interface Typing {
  readonly ref: CellRef;
  readonly text: string;
  readonly ended: Promise<void>;
  readonly end: () => void;
}

const NOTHING: ChangeSet = { edits: [], marks: null, store: null };

/** 内存宿主: a workbook that is nothing but its snapshot, with a person before it; for faces and tests without a program. */
export class MemoryHost implements WorkbookHost {
  readonly capabilities: HostCapabilities = { select: true, events: true, marks: true, store: true, notes: true, nativeUndo: false };
  private marks: readonly Mark[] = [];
  private store = '';
  private typing: Typing | null = null;
  private isClosed = false;
  private readonly selections = audience<CellRef>();
  private readonly changes = audience<undefined>();
  private readonly editing = audience<CellRef | null>();
  private readonly losses = audience<undefined>();

  readonly onSelectionChange = this.selections.listen;
  readonly onChange = this.changes.listen;
  readonly onEditing = this.editing.listen;
  readonly onLost = this.losses.listen;

  /** `unlocked` lists the cells of protected sheets that may be written. */
  constructor(private workbook: WorkbookSnapshot, private unlocked: readonly CellRef[] = []) {}

  async read(): Promise<WorkbookSnapshot> {
    await this.open();
    return this.workbook;
  }

  async readStore(): Promise<string | null> {
    await this.open();
    return this.store === '' ? null : this.store;
  }

  async select(ref: CellRef): Promise<void> {
    await this.open();
    demandSheet(this.workbook, ref.sheet);
    this.selections.tell(ref);
  }

  async apply(changes: ChangeSet): Promise<ApplyReport> {
    await this.open();
    while (this.typing !== null) await this.typing.ended;
    await this.open();
    const { edits, notes = [], marks, store } = changes;
    checkChanges(this.workbook, changes, this.unlocked);
    const found = edits.map(({ ref }) => this.contentAt(ref));
    const foundNotes = notes.map(({ ref }) => this.noteAt(ref));
    const conflicts = edits.flatMap((edit, index) => sameContent(found[index]!, edit.before) ? [] : [{ edit, found: found[index]! }]);
    const noteConflicts = notes.flatMap((edit, index) => foundNotes[index] === edit.before ? [] : [{ edit, found: foundNotes[index]! }]);
    if (conflicts.length + noteConflicts.length > 0) return { applied: [], conflicts, noteConflicts, inverse: NOTHING };
    if (edits.length + notes.length === 0 && marks === null && store === null) return { applied: [], conflicts, noteConflicts, inverse: changes };
    const inverse: ChangeSet = {
      edits: edits.map((edit, index) => this.inverseOf(edit, found[index]!)),
      ...(notes.length === 0 ? {} : { notes: notes.map(({ ref, after }, index) => ({ ref, before: after, after: foundNotes[index]! })) }),
      marks: marks === null ? null : this.marks,
      store: store === null ? null : this.store,
    };
    this.write(edits, notes);
    this.marks = marks ?? this.marks;
    this.store = store ?? this.store;
    this.changes.tell(undefined);
    return { applied: edits, conflicts, noteConflicts, inverse };
  }

  /** What is marked now; a program would show it. */
  marked(): readonly Mark[] {
    return this.marks;
  }

  /** 旁人键入: a person types into a cell and leaves it. */
  typeInto(ref: CellRef, text: string): void {
    this.write([{ ref, after: typedContent(text), format: null }], []);
    this.changes.tell(undefined);
  }

  /** A person opens a cell and types, without leaving it. */
  beginEditing(ref: CellRef, text: string): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.typing = { ref, text, ended, end };
    this.editing.tell(ref);
  }

  endEditing(): void {
    const { typing } = this;
    if (typing === null) return;
    this.typing = null;
    this.typeInto(typing.ref, typing.text);
    this.editing.tell(null);
    typing.end();
  }

  /** A person clicks a cell. */
  click(ref: CellRef): void {
    this.selections.tell(ref);
  }

  renameSheet(from: string, to: string): void {
    const moved = <T extends { readonly sheet: string }>(ref: T): T => ref.sheet === from ? { ...ref, sheet: to } : ref;
    this.replaceSheets((sheet) => sheet.name === from ? { ...sheet, name: to } : sheet);
    this.unlocked = this.unlocked.map(moved);
    this.marks = this.marks.map((mark) => ({ ...mark, ref: moved(mark.ref) }));
    this.changes.tell(undefined);
  }

  deleteSheet(name: string): void {
    this.workbook = { ...this.workbook, sheets: this.workbook.sheets.filter((sheet) => sheet.name !== name) };
    this.marks = this.marks.filter(({ ref }) => ref.sheet !== name);
    this.changes.tell(undefined);
  }

  /** The workbook is closed, or another one took its place. */
  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.typing?.end();
    this.typing = null;
    this.losses.tell(undefined);
  }

  private open(): Promise<void> {
    return this.isClosed ? Promise.reject(refusal('lost', 'host.workbook-gone')) : Promise.resolve();
  }

  private contentAt({ sheet, row, column }: CellRef): CellContent {
    return contentOf(demandSheet(this.workbook, sheet).cells.find((cell) => cell.row === row && cell.column === column) ?? null);
  }

  private noteAt({ sheet, row, column }: CellRef): string | null {
    return demandSheet(this.workbook, sheet).notes.find((note) => note.row === row && note.column === column)?.text ?? null;
  }

  private inverseOf({ ref, after, format }: CellEdit, found: CellContent): CellEdit {
    const known = demandSheet(this.workbook, ref.sheet).cells.find(({ row, column }) => row === ref.row && column === ref.column);
    return { ref, before: after, after: found, format: format === null ? null : known?.format ?? 'General', formatBefore: format };
  }

  private write(edits: readonly Pick<CellEdit, 'ref' | 'after' | 'format'>[], notes: readonly NoteEdit[]): void {
    const { date1904 } = this.workbook;
    this.replaceSheets((sheet) => {
      const own = <T extends { readonly ref: CellRef }>(things: readonly T[]): readonly T[] => things.filter(({ ref }) => ref.sheet === sheet.name);
      return withNotes(withEdits(sheet, own(edits), date1904), own(notes));
    });
  }

  private replaceSheets(by: (sheet: SheetSnapshot) => SheetSnapshot): void {
    this.workbook = { ...this.workbook, sheets: this.workbook.sheets.map(by) };
  }
}
