import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { hostError } from './host-errors';
import { readNotes } from './notes/read-notes';
import { refuseOtherPackages } from './package/recognise-file';
import { relationshipsOf, relationshipsPart } from './package/relationships';
import { SharedStrings } from './package/shared-strings';
import { type CellStyles, readStyles } from './package/styles';
import type { PackageState, WorkbookPackage } from './package/workbook-package';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './package/workbook-part';
import { readSheet } from './sheet/read-sheet';

/** A sheet that has cells. */
export type Worksheet = SheetEntry & { readonly part: string };

/** 打开的工作簿: the package with what has been read from it, kept in step with what is written. */
export class OpenedWorkbook {
  readonly part: WorkbookPart;
  private readonly byName: ReadonlyMap<string, SheetEntry>;
  private readonly snapshots = new Map<string, SheetSnapshot>();
  /** The parts that each snapshot was read from, named as a package's state names them. */
  private readonly sources = new Map<string, readonly string[]>();
  private strings: SharedStrings | null = null;
  private styleTable: CellStyles | null = null;

  constructor(readonly files: WorkbookPackage) {
    refuseOtherPackages(files.text('mimetype'));
    this.part = readWorkbookPart(files);
    this.byName = new Map(this.part.sheets.map((entry) => [entry.name, entry]));
  }

  read(): WorkbookSnapshot {
    return { sheets: this.part.sheets.map((entry) => this.sheet(entry)), date1904: this.part.date1904 };
  }

  sheet(entry: SheetEntry): SheetSnapshot {
    const known = this.snapshots.get(entry.name);
    if (known !== undefined) return known;
    const snapshot = entry.part === null ? withoutCells(entry) : this.readCells(entry, entry.part);
    this.snapshots.set(entry.name, snapshot);
    return snapshot;
  }

  /** A worksheet by its name; a name that is gone is told so. */
  worksheet(name: string): Worksheet {
    const entry = this.byName.get(name);
    if (entry?.part === undefined || entry.part === null) throw hostError('lost', 'host.sheet-gone', { sheet: name });
    return { ...entry, part: entry.part };
  }

  worksheets(): readonly Worksheet[] {
    return this.part.sheets.flatMap((entry) => entry.part === null ? [] : [{ ...entry, part: entry.part }]);
  }

  xmlOf({ part }: Worksheet): string {
    return this.files.demand(part);
  }

  write(sheet: Worksheet, xml: string): void {
    this.files.set(sheet.part, xml);
    this.snapshots.delete(sheet.name);
  }

  /** Something that is read into a sheet's snapshot, but does not stand in its part, has changed. */
  forgetSnapshot({ name }: Worksheet): void {
    this.snapshots.delete(name);
  }

  styles(): CellStyles {
    const { styles } = this.part;
    this.styleTable ??= readStyles(styles === null ? null : this.files.demand(styles));
    return this.styleTable;
  }

  writeStyles(xml: string): void {
    this.files.set(this.part.styles!, xml);
    this.styleTable = null;
  }

  isSigned(): boolean {
    return relationshipsOf(this.files, '').some(({ type }) => type === 'origin');
  }

  /** Sheets whose parts are the same in both states keep their snapshots. */
  restore(state: PackageState): void {
    const now = this.files.state();
    this.files.restore(state);
    for (const [name, parts] of this.sources) {
      if (parts.some((part) => now.get(part) !== state.get(part))) this.snapshots.delete(name);
    }
    this.styleTable = null;
  }

  private readCells(entry: SheetEntry, part: string): SheetSnapshot {
    const { sharedStrings } = this.part;
    this.strings ??= SharedStrings.read(sharedStrings === null ? null : this.files.demand(sharedStrings));
    const cells = readSheet(entry, this.files.demand(part), this.strings, this.styles(), this.part.date1904);
    const snapshot = { ...cells, notes: readNotes(this.files, part) };
    this.sources.set(entry.name, [part, relationshipsPart(part), ...relationshipsOf(this.files, part).map(({ target }) => target)].map((name) => name.toLowerCase()));
    // A large workbook is not held as text and as cells at the same time.
    this.files.forget(part);
    return snapshot;
  }
}

/** A chart sheet has no cells. */
function withoutCells({ name, visibility }: SheetEntry): SheetSnapshot {
  return { name, visibility, protected: false, cells: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), notes: [] };
}
