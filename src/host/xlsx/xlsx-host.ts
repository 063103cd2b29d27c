import { contentOf, sameContent } from '../../workbook/cell-content';
import { type CellRef, cellAddress, contains, refText } from '../../workbook/cell-ref';
import type { CellEdit, ChangeSet, Mark } from '../../workbook/change-set';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { ApplyReport, EditConflict, HostCapabilities, WorkbookHost } from '../host';
import { dropCalculationChain, recalculateOnLoad } from './package/calculation';
import { hostError } from './host-errors';
import { demandPackage, refuseOtherPackages } from './package/recognise-file';
import { relationshipsOf } from './package/relationships';
import { SharedStrings } from './package/shared-strings';
import { readStorePart, removeStorePart, writeStorePart } from './package/store-part';
import { type CellStyles, readStyles } from './package/styles';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './package/workbook-part';
import { WorkbookPackage } from './package/workbook-package';
import { withMarkStyles, withoutMarkStyles } from './patch/mark-styles';
import { StyleClones } from './patch/number-format-style';
import { type CellWrite, patchCells } from './patch/patch-cells';
import { foreignFormats, hasMarks, marksOf, patchMarks } from './patch/patch-marks';
import { readSheet } from './sheet/read-sheet';
import { stylesOfCells } from './sheet/styles-of-cells';
import type { Codec } from './zip/codec';

const LONGEST_TEXT = 32_767;

/**
 * 文件宿主: a workbook file in memory. Reads it whole, writes only the cells that are asked for, and leaves every
 * other byte of every part as it was.
 */
export class XlsxHost implements WorkbookHost {
  readonly capabilities: HostCapabilities = { select: false, events: false, marks: true, store: true, nativeUndo: false };
  private readonly workbook: WorkbookPart;
  private readonly styles: CellStyles;
  private readonly strings: SharedStrings;
  private readonly snapshots = new Map<string, SheetSnapshot>();
  /** Elements of cells as they were before we first wrote them, so that taking an edit back restores the very bytes. */
  private readonly originals = new Map<string, { readonly xml: string; readonly edit: CellEdit }>();

  private constructor(private readonly files: WorkbookPackage) {
    refuseOtherPackages(files.text('mimetype'));
    this.workbook = readWorkbookPart(files);
    this.styles = readStyles(this.workbook.styles === null ? null : files.text(this.workbook.styles));
    this.strings = SharedStrings.read(this.workbook.sharedStrings === null ? null : files.text(this.workbook.sharedStrings));
  }

  /** Opens a file by its content; throws HostError for whatever is no workbook or not to be trusted. */
  static open(bytes: Uint8Array, codec: Codec): XlsxHost {
    demandPackage(bytes);
    return new XlsxHost(new WorkbookPackage(bytes, codec));
  }

  read(): Promise<WorkbookSnapshot> {
    return promised(() => ({ sheets: this.workbook.sheets.map((entry) => this.sheet(entry)), date1904: this.workbook.date1904 }));
  }

  apply(changes: ChangeSet): Promise<ApplyReport> {
    return promised(() => this.applyNow(changes));
  }

  readStore(): Promise<string | null> {
    return promised(() => readStorePart(this.files, this.workbook.part));
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

  /** The file as it is now; the very bytes that were opened when nothing changed. */
  toBytes(): Uint8Array {
    return this.files.toBytes();
  }

  private sheet(entry: SheetEntry): SheetSnapshot {
    const known = this.snapshots.get(entry.name);
    if (known !== undefined) return known;
    const snapshot = entry.part === null
      ? { name: entry.name, visibility: entry.visibility, protected: false, cells: [], merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() }
      : readSheet(entry, this.files.demand(entry.part), this.strings, this.styles, this.workbook.date1904);
    // A large workbook is not held as text and as cells at the same time.
    if (entry.part !== null) this.files.forget(entry.part);
    this.snapshots.set(entry.name, snapshot);
    return snapshot;
  }

  private applyNow({ edits, marks, store }: ChangeSet): ApplyReport {
    const bySheet = bySheetName(edits);
    const conflicts: EditConflict[] = [];
    for (const [name, own] of bySheet) conflicts.push(...this.check(name, own));
    const inverseMarks = marks === null ? null : this.currentMarks();
    const inverseStore = store === null ? null : readStorePart(this.files, this.workbook.part) ?? '';
    if (conflicts.length > 0) return { applied: [], conflicts, inverse: { edits: [], marks: null, store: null } };

    if ((edits.length > 0 || marks !== null || store !== null) && this.isSigned()) throw hostError('unsupported', 'host.signed');
    const inverse = this.writeCells(bySheet);
    if (marks !== null) this.writeMarks(marks);
    if (store === '') removeStorePart(this.files, this.workbook.part);
    else if (store !== null) writeStorePart(this.files, this.workbook.part, store);
    return { applied: edits, conflicts: [], inverse: { edits: inverse, marks: inverseMarks, store: inverseStore } };
  }

  /** Everything that can be wrong with the edits of one sheet, before the first is written. */
  private check(name: string, edits: readonly CellEdit[]): EditConflict[] {
    const entry = this.entryOf(name);
    const snapshot = this.sheet(entry);
    const cells = new Map(snapshot.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
    for (const { ref, after } of edits) {
      if (isCovered(snapshot, ref)) throw hostError('unsupported', 'host.covered-cell', { cell: refText(ref) });
      if (after.kind === 'text' && after.text.length > LONGEST_TEXT) throw hostError('unsupported', 'host.text-too-long', { cell: refText(ref) });
    }
    if (snapshot.protected) this.refuseLocked(entry, edits);
    return edits.flatMap((edit) => {
      const found = contentOf(cells.get(cellAddress(edit.ref.row, edit.ref.column)) ?? null);
      return sameContent(found, edit.before) ? [] : [{ edit, found }];
    });
  }

  private refuseLocked(entry: SheetEntry, edits: readonly CellEdit[]): void {
    const styles = stylesOfCells(this.files.demand(entry.part!), edits.map(({ ref }) => ref));
    const locked = edits.filter(({ ref }) => this.styles.locked(Number(styles.get(cellAddress(ref.row, ref.column)) ?? '0')));
    if (locked.length === 0) return;
    const cells = locked.map(({ ref }) => cellAddress(ref.row, ref.column)).join('、');
    throw hostError('protected', 'host.protected', { sheet: entry.name, cells });
  }

  /** Writes the cells and answers the edits that put them back. */
  private writeCells(bySheet: ReadonlyMap<string, readonly CellEdit[]>): CellEdit[] {
    if (bySheet.size === 0) return [];
    const inverse: CellEdit[] = [];
    const clones = this.workbook.styles === null ? null : new StyleClones(this.files.demand(this.workbook.styles));
    const patched: { part: string; name: string; xml: string }[] = [];
    let formulaRemoved = false;
    for (const [name, edits] of bySheet) {
      const entry = this.entryOf(name);
      const formats = formatsOf(this.sheet(entry));
      const writes = edits.map((edit) => this.writeOf(edit, clones));
      const result = patchCells(name, this.files.demand(entry.part!), writes);
      formulaRemoved ||= result.formulaRemoved;
      patched.push({ part: entry.part!, name, xml: result.xml });
      for (const edit of edits) {
        const at = refText(edit.ref);
        const formatBefore = edit.format === null ? null : formats.get(cellAddress(edit.ref.row, edit.ref.column)) ?? 'General';
        const back: CellEdit = { ref: edit.ref, before: edit.after, after: edit.before, format: formatBefore, formatBefore: edit.format };
        inverse.push(back);
        if (!this.originals.has(at)) this.originals.set(at, { xml: result.replaced.get(cellAddress(edit.ref.row, edit.ref.column)) ?? '', edit: back });
      }
    }
    // Only now does the file change: everything above could still have refused.
    for (const { part, name, xml } of patched) {
      this.files.set(part, xml);
      this.snapshots.delete(name);
    }
    const styles = clones?.finished() ?? null;
    if (styles !== null) this.files.set(this.workbook.styles!, styles);
    if (formulaRemoved) dropCalculationChain(this.files, this.workbook.part);
    recalculateOnLoad(this.files, this.workbook);
    return inverse;
  }

  private writeOf(edit: CellEdit, clones: StyleClones | null): CellWrite {
    const { ref, after, format } = edit;
    const first = this.originals.get(refText(ref));
    // An edit that takes ours back puts the cell's own element back, not one that merely means the same.
    const original = first !== undefined && sameContent(first.edit.after, after) && first.edit.format === format && format === null ? first.xml : null;
    return {
      row: ref.row,
      column: ref.column,
      content: after,
      restyle: format === null || clones === null ? null : (style) => clones.withFormat(style, format),
      original,
    };
  }

  private writeMarks(marks: readonly Mark[]): void {
    const stylesPart = this.workbook.styles;
    if (stylesPart === null) {
      if (marks.length > 0) throw hostError('unsupported', 'host.no-styles');
      return;
    }
    for (const { ref } of marks) this.entryOf(ref.sheet);
    const kinds = [...new Set(marks.map(({ kind }) => kind))];
    const { xml, indexes } = withMarkStyles(this.files.demand(stylesPart), kinds);
    const bySheet = bySheetName(marks);
    const inUse = new Set(indexes.values());
    for (const { name, part } of this.workbook.sheets) {
      if (part === null) continue;
      const own = bySheet.get(name) ?? [];
      const sheet = this.files.demand(part);
      if (own.length === 0 && !hasMarks(sheet)) continue;
      this.files.set(part, patchMarks(sheet, own, indexes));
    }
    if (marks.length === 0) for (const used of this.foreignFormats()) inUse.add(used);
    this.files.set(stylesPart, marks.length === 0 ? withoutMarkStyles(xml, inUse) : xml);
  }

  private currentMarks(): readonly Mark[] {
    return this.workbook.sheets.flatMap(({ name, part }) => {
      if (part === null) return [];
      const xml = this.files.demand(part);
      return hasMarks(xml) ? marksOf(name, xml) : [];
    });
  }

  private *foreignFormats(): Iterable<number> {
    for (const { part } of this.workbook.sheets) if (part !== null) yield* foreignFormats(this.files.demand(part));
    for (const { type, target } of this.workbook.sheets.flatMap(({ part }) => part === null ? [] : relationshipsOf(this.files, part))) {
      if (type === 'table' || type === 'pivotTable') yield* foreignFormats(this.files.text(target) ?? '');
    }
  }

  private isSigned(): boolean {
    return relationshipsOf(this.files, '').some(({ type }) => type === 'origin');
  }

  private entryOf(name: string): SheetEntry {
    const entry = this.workbook.sheets.find((sheet) => sheet.name === name && sheet.part !== null);
    if (entry === undefined) throw hostError('lost', 'host.sheet-gone', { sheet: name });
    return entry;
  }
}

function bySheetName<T extends { readonly ref: CellRef }>(things: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.ref.sheet);
    if (group === undefined) groups.set(thing.ref.sheet, [thing]);
    else group.push(thing);
  }
  return groups;
}

function isCovered({ merges }: SheetSnapshot, { row, column }: CellRef): boolean {
  return merges.some((area) => contains(area, row, column) && (area.top !== row || area.left !== column));
}

function formatsOf({ cells }: SheetSnapshot): ReadonlyMap<string, string> {
  return new Map(cells.map((cell: CellSnapshot) => [cellAddress(cell.row, cell.column), cell.format]));
}

/** Errors come as rejections, as with every other host. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
