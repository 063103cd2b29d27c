import { contentOf, sameContent } from '../../workbook/cell-content';
import { type CellRef, contains, refText, sameCell } from '../../workbook/cell-ref';
import type { CellContent, CellEdit, ChangeSet, Mark } from '../../workbook/change-set';
import type { CellSnapshot, SheetSnapshot, StoredValue, WorkbookSnapshot } from '../../workbook/snapshot';
import { message } from '../../wording/message';
import { type ApplyReport, type HostCapabilities, type WorkbookHost } from '../host';
import { HostError, type HostErrorCode } from '../host-error';
import { shownText } from '../shown-text';

/** 内存宿主: a workbook that is nothing but its snapshot, for tests and for faces that show one without a program behind it. */
export class MemoryHost implements WorkbookHost {
  readonly capabilities: HostCapabilities = { select: true, events: true, marks: true, store: true, notes: false, nativeUndo: false };
  private marks: readonly Mark[] = [];
  private store = '';
  private readonly selections = new Set<(ref: CellRef) => void>();
  private readonly changes = new Set<() => void>();
  private readonly editing = new Set<(ref: CellRef | null) => void>();
  private readonly losses = new Set<() => void>();

  /** `unlocked` lists the cells of protected sheets that may be written. */
  constructor(private workbook: WorkbookSnapshot, private readonly unlocked: readonly CellRef[] = []) {}

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.workbook);
  }

  readStore(): Promise<string | null> {
    return Promise.resolve(this.store === '' ? null : this.store);
  }

  /** What is marked now; a program would show it. */
  marked(): readonly Mark[] {
    return this.marks;
  }

  async apply(changes: ChangeSet): Promise<ApplyReport> {
    const { edits, marks, store } = changes;
    this.refuseRepeated(edits);
    const found = edits.map((edit) => this.cellFor(edit));
    for (const { ref } of marks ?? []) this.sheet(ref.sheet);
    const conflicts = edits.flatMap((edit, index) => sameContent(contentOf(found[index]!), edit.before) ? [] : [{ edit, found: contentOf(found[index]!) }]);
    if (conflicts.length > 0) return { applied: [], conflicts, noteConflicts: [], inverse: { edits: [], marks: null, store: null } };
    const inverse: ChangeSet = {
      edits: edits.map((edit, index) => ({
        ref: edit.ref,
        before: edit.after,
        after: contentOf(found[index]!),
        format: edit.format === null ? null : found[index]?.format ?? 'General',
        formatBefore: edit.format,
      })),
      marks: marks === null ? null : this.marks,
      store: store === null ? null : this.store,
    };
    for (const edit of edits) this.write(edit);
    this.marks = marks ?? this.marks;
    this.store = store ?? this.store;
    for (const listener of this.changes) listener();
    return { applied: edits, conflicts, noteConflicts: [], inverse };
  }

  select(ref: CellRef): Promise<void> {
    for (const listener of this.selections) listener(ref);
    return Promise.resolve();
  }

  onSelectionChange(listener: (ref: CellRef) => void): () => void {
    this.selections.add(listener);
    return () => this.selections.delete(listener);
  }

  onChange(listener: () => void): () => void {
    this.changes.add(listener);
    return () => this.changes.delete(listener);
  }

  onEditing(listener: (ref: CellRef | null) => void): () => void {
    this.editing.add(listener);
    return () => this.editing.delete(listener);
  }

  onLost(listener: () => void): () => void {
    this.losses.add(listener);
    return () => this.losses.delete(listener);
  }

  private sheet(name: string): SheetSnapshot {
    return this.workbook.sheets.find((sheet) => sheet.name === name) ?? refuse('lost', 'host.sheet-gone', { sheet: name });
  }

  private refuseRepeated(edits: readonly CellEdit[]): void {
    const seen = new Set<string>();
    for (const { ref } of edits) if (seen.size === seen.add(refText(ref)).size) refuse('unsupported', 'host.cell-twice', { cell: refText(ref) });
  }

  /** The cell an edit is for, or null; refuses what may not be written. */
  private cellFor({ ref, after }: CellEdit): CellSnapshot | null {
    const sheet = this.sheet(ref.sheet);
    const { row, column } = ref;
    const covered = sheet.merges.some((area) => contains(area, row, column) && (area.top !== row || area.left !== column));
    if (covered) refuse('unsupported', 'host.covered-cell', { cell: refText(ref) });
    if (after.kind === 'text' && after.text.length > 32_767) refuse('unsupported', 'host.text-too-long', { cell: refText(ref) });
    if (sheet.protected && !this.unlocked.some((cell) => sameCell(cell, ref))) {
      refuse('protected', 'host.protected', { sheet: sheet.name, cells: refText(ref).slice(sheet.name.length + 1) });
    }
    return sheet.cells.find((cell) => cell.row === row && cell.column === column) ?? null;
  }

  private write({ ref, after, format }: CellEdit): void {
    const { date1904 } = this.workbook;
    const sheets = this.workbook.sheets.map((sheet) => sheet.name === ref.sheet ? withCell(sheet, ref, after, format, date1904) : sheet);
    this.workbook = { ...this.workbook, sheets };
  }
}

function withCell(sheet: SheetSnapshot, { row, column }: CellRef, after: CellContent, format: string | null, date1904: boolean): SheetSnapshot {
  const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== column);
  const known = sheet.cells.find((cell) => cell.row === row && cell.column === column);
  const code = format ?? known?.format ?? 'General';
  const { value, formula } = storedAs(after);
  if (value === null && formula === null && code === 'General') return { ...sheet, cells: others };
  const cell: CellSnapshot = { row, column, value, formula, format: code, text: shownText(value, formula, code, date1904) };
  return { ...sheet, cells: [...others, cell].sort((a, b) => a.row - b.row || a.column - b.column) };
}

function storedAs(content: CellContent): { readonly value: StoredValue; readonly formula: string | null } {
  switch (content.kind) {
    case 'empty':
      return { value: null, formula: null };
    case 'number':
      return { value: Number(content.decimal), formula: null };
    case 'text':
      return { value: content.text === '' ? null : content.text, formula: null };
    case 'boolean':
      return { value: content.value, formula: null };
    case 'error':
      return { value: { error: content.error }, formula: null };
    case 'formula':
      return { value: content.cached === null ? null : cachedValue(content.cached), formula: content.formula };
  }
}

function cachedValue(cached: string): StoredValue {
  return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(cached) ? Number(cached) : cached;
}

function refuse(code: HostErrorCode, key: string, data: Readonly<Record<string, string>>): never {
  throw new HostError(code, message(key, data));
}
