import { type CellArea, MAX_COLUMNS, parseArea } from '../../../workbook/cell-ref';
import type { SheetSnapshot, StoredValue } from '../../../workbook/snapshot';
import { hostError } from '../host-errors';
import type { SharedStrings } from '../package/shared-strings';
import type { CellStyles } from '../package/styles';
import { isTrue, type SheetEntry } from '../package/workbook-part';
import { TagScanner } from '../xml/tag-scanner';
import { itemText, plainText, unescapeControls } from '../xml/text-content';
import { CellTag } from './cell-tag';
import { HiddenColumns } from './hidden-columns';
import { plainNumber } from './plain-number';
import { shiftFormula } from './shift-formula';
import { XlsxCell } from './xlsx-cell';

/** Shared formulas written out: a small file can stand for any amount of text, a real one for a few million characters. */
const MOST_SHARED = 16 * 1024 * 1024;

/** More cells than any form or budget has; a sheet beyond it is refused rather than freezing the machine. */
const MOST_CELLS = 5_000_000;

/** Reads one sheet part, once through. */
export function readSheet(entry: SheetEntry, xml: string, strings: SharedStrings, styles: CellStyles, date1904: boolean): SheetSnapshot {
  return new SheetReader(xml, strings, styles, date1904).read(entry);
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

class SheetReader {
  private readonly cells: XlsxCell[] = [];
  private readonly merges: CellArea[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new HiddenColumns();
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  private isProtected = false;
  private row = -1;
  private column = -1;
  private inOrder = true;
  private root = '';
  /** Characters of formulas that are written once and stand in many cells. */
  private shared = 0;
  private readonly scanner: TagScanner;

  constructor(private readonly xml: string, private readonly strings: SharedStrings, private readonly styles: CellStyles, private readonly date1904: boolean) {
    this.scanner = new TagScanner(xml);
  }

  read({ name, visibility }: SheetEntry): SheetSnapshot {
    const { scanner } = this;
    scanner.next();
    this.root = scanner.name;
    while (scanner.next()) {
      if (scanner.closing) continue;
      if (scanner.name === 'sheetData') this.readRows();
      else if (scanner.name === 'mergeCell') this.readMerge();
      else if (scanner.name === 'col') this.hiddenColumns.read(scanner);
      else if (scanner.name === 'sheetProtection') this.isProtected = isTrue(scanner.attribute('sheet'));
    }
    if (!scanner.closing || scanner.name !== this.root) throw hostError('damaged', 'host.xml-damaged');
    return {
      name, visibility, protected: this.isProtected, cells: this.inOrder ? this.cells : sorted(this.cells), merges: this.merges,
      hiddenRows: this.hiddenRows, hiddenColumns: this.hiddenColumns.all(), notes: [],
    };
  }

  private readRows(): void {
    const { scanner } = this;
    if (scanner.empty) return;
    while (scanner.next()) {
      if (scanner.closing) {
        if (scanner.name === 'sheetData') return;
      } else if (scanner.name === 'c') this.readCell();
      else if (scanner.name === 'row') this.readRow();
    }
    throw hostError('damaged', 'host.xml-damaged');
  }

  private readRow(): void {
    const { scanner } = this;
    const number = scanner.attribute('r');
    const row = number === null ? this.row + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row < 0 || row > 1_048_575) throw hostError('damaged', 'host.xml-damaged');
    if (row <= this.row) this.inOrder = false;
    this.row = row;
    this.column = -1;
    if (isTrue(scanner.attribute('hidden'))) this.hiddenRows.add(row);
  }

  private readCell(): void {
    const { scanner } = this;
    const tag = CellTag.of(scanner);
    const column = tag.column ?? this.column + 1;
    if (tag.row !== null && tag.row !== this.row) throw hostError('damaged', 'host.xml-damaged');
    if (column >= MAX_COLUMNS) throw hostError('damaged', 'host.xml-damaged');
    if (column <= this.column) this.inOrder = false;
    this.column = column;
    const format = this.styles.format(tag.style);
    if (scanner.empty) {
      this.add(null, null, format);
      return;
    }
    if (!this.readPlainNumber(tag.type, format)) this.readContent(tag.type, format);
  }

  /** `<v>12.5</v></c>` is what nearly all cells hold, and is read without walking its tags. */
  private readPlainNumber(type: string, format: string): boolean {
    if (type !== 'n' && type !== 's') return false;
    const { scanner, xml } = this;
    if (!xml.startsWith('<v>', scanner.end)) return false;
    const from = scanner.end + 3;
    const to = xml.indexOf('<', from);
    if (to < 0 || !xml.startsWith('</v></c>', to)) return false;
    const value = plainNumber(xml, from, to);
    if (value === null) return false;
    scanner.end = to + 8;
    this.add(type === 's' ? this.strings.at(value) : value, null, format);
    return true;
  }

  private readContent(type: string, format: string): void {
    const { scanner, xml } = this;
    let raw: string | null = null;
    let inline: string | null = null;
    let formula: string | null = null;
    while (scanner.next()) {
      if (scanner.closing) {
        if (scanner.name === 'c') break;
        continue;
      }
      const { name } = scanner;
      if (name === 'f') formula = this.readFormula();
      else if (name === 'v' && !scanner.empty) raw = xml.slice(scanner.end, this.closeOf('v'));
      else if (name === 'is' && !scanner.empty) {
        const from = scanner.end;
        inline = itemText(xml.slice(from, this.closeOf('is')));
      }
    }
    this.add(this.valueOf(type, raw, inline), formula, format);
  }

  /** The text before the closing tag, which the scanner then stands on. */
  private closeOf(name: string): number {
    const { scanner } = this;
    while (scanner.next()) if (scanner.closing && scanner.name === name) return scanner.start;
    throw hostError('damaged', 'host.xml-damaged');
  }

  private readFormula(): string | null {
    const { scanner, xml } = this;
    const shared = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : null;
    const from = scanner.end;
    const source = scanner.empty ? '' : plainText(xml.slice(from, this.closeOf('f')));
    if (shared === null) return source === '' ? null : source;
    if (source !== '') {
      this.sharedFormulas.set(shared, { formula: source, row: this.row, column: this.column });
      return source;
    }
    const master = this.sharedFormulas.get(shared);
    this.shared += master?.formula.length ?? 0;
    if (this.shared > MOST_SHARED) throw hostError('too-large', 'host.formulas-too-large');
    return master === undefined ? null : shiftFormula(master.formula, this.row - master.row, this.column - master.column);
  }

  private valueOf(type: string, raw: string | null, inline: string | null): StoredValue {
    switch (type) {
      case 's':
        return raw === null || raw === '' ? null : this.strings.at(Number(raw));
      case 'inlineStr':
        return inline;
      case 'str':
        return raw === null ? null : unescapeControls(plainText(raw));
      case 'b':
        return raw === null ? null : raw.trim() === '1' || raw.trim() === 'true';
      case 'e':
        return raw === null ? null : { error: plainText(raw) };
      case 'd':
        return raw === null ? null : plainText(raw);
      default:
        return raw === null || raw.trim() === '' ? null : numberOf(raw);
    }
  }

  private add(stored: StoredValue, formula: string | null, format: string): void {
    const value = stored === '' && formula === null ? null : stored;
    if (value === null && formula === null && format === 'General') return;
    if (this.cells.length >= MOST_CELLS) throw hostError('too-large', 'host.too-many-cells');
    this.cells.push(new XlsxCell(this.row, this.column, value, formula, format, this.date1904));
  }

  private readMerge(): void {
    const area = parseArea(this.scanner.attribute('ref') ?? '');
    if (area !== null) this.merges.push(area);
  }
}

/** Two elements for one cell: no program writes that, and each reads it in its own way. */
function sorted(cells: XlsxCell[]): readonly XlsxCell[] {
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const isTwice = cells.some(({ row, column }, index) => cells[index + 1]?.row === row && cells[index + 1]?.column === column);
  if (isTwice) throw hostError('damaged', 'host.xml-damaged');
  return cells;
}

function numberOf(raw: string): StoredValue {
  const value = Number(raw);
  if (!Number.isFinite(value)) throw hostError('damaged', 'host.number-damaged', { text: raw.slice(0, 40) });
  return value;
}
