import { type CellArea, cellAddress, refText } from '../../../workbook/cell-ref';
import type { CellContent } from '../../../workbook/change-set';
import { encodeText } from '../../../workbook/encode-text';
import { hostError } from '../host-errors';
import { CellTag } from '../sheet/cell-tag';
import { cellsInAreas } from '../sheet/cells-in-areas';
import { shiftFormula } from '../sheet/shift-formula';
import { TagScanner } from '../xml/tag-scanner';
import { type CellFormula, readCellFormula } from './cell-formula';
import { cellXml } from './cell-xml';
import { InheritedStyles } from './inherited-styles';
import { type Splice, spliced } from './splices';
import { withAttribute } from './tag-attributes';
import { UsedArea, withSpans } from './used-area';

/** One cell to be written on a sheet. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** null: the cell keeps what it holds, to the byte. */
  readonly content: CellContent | null;
  /** Gives the style index for the cell from the one it has; null leaves it. */
  readonly restyle: ((style: string | null) => string | null) | null;
}

/** What a patch found on its way. */
export interface PatchedSheet {
  readonly xml: string;
  /** A formula gave way to something else, so the calculation chain no longer fits. */
  readonly formulaRemoved: boolean;
}

/** Writes cells into a sheet's text: only their elements change, everything else stays byte for byte. */
export function patchCells(sheet: string, xml: string, writes: readonly CellWrite[]): PatchedSheet {
  if (writes.length === 0) return { xml, formulaRemoved: false };
  return new SheetPatch(sheet, xml, writes).run();
}

const END = Number.POSITIVE_INFINITY;
const BLANK: CellContent = { kind: 'empty' };

function styleOf({ restyle }: CellWrite, style: string | null): string | null {
  return restyle === null ? style : restyle(style);
}

class SheetPatch {
  private readonly splices: Splice[] = [];
  private readonly scanner: TagScanner;
  private readonly pending: readonly CellWrite[];
  private readonly styles = new InheritedStyles();
  private readonly used = new UsedArea();
  /** Columns of the new cells of the row at hand. */
  private newColumns: number[] = [];
  private formulaRemoved = false;
  private next = 0;
  private row = -1;
  private prefix = '';
  private readonly hasFormulas: boolean;
  /** Cells filled by array formulas, which change as a whole or not at all. */
  private readonly filled: CellArea[] = [];
  /** Masters of shared formulas that give way, by their index; their children get the formula for themselves. */
  private readonly orphaned = new Map<string, { formula: string; row: number; column: number }>();

  constructor(private readonly sheet: string, private readonly xml: string, writes: readonly CellWrite[]) {
    this.scanner = new TagScanner(xml);
    this.pending = [...writes].sort((a, b) => a.row - b.row || a.column - b.column);
    this.hasFormulas = /<(?:[\w.-]{1,40}:)?f[\s/>]/.test(xml);
  }

  run(): PatchedSheet {
    const { scanner } = this;
    while (scanner.next() && scanner.name !== 'sheetData') {
      if (scanner.name === 'col' && !scanner.closing) this.styles.readColumns(scanner);
      if (scanner.name === 'dimension' && !scanner.closing) this.used.readDimension(scanner);
    }
    if (scanner.name !== 'sheetData' || scanner.closing) throw hostError('damaged', 'host.xml-damaged');
    this.prefix = scanner.prefix;
    if (scanner.empty) this.fillEmptySheet();
    else this.readRows();
    this.refuseFilled();
    this.splices.push(...this.used.splices(this.xml));
    return { xml: spliced(this.xml, this.splices), formulaRemoved: this.formulaRemoved };
  }

  /** Rows up to the end of the sheet's data. Missing rows are put in where they belong. */
  private readRows(): void {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.name === 'sheetData' && scanner.closing) {
        this.insertRows(scanner.start, END);
        return;
      }
      if (scanner.name !== 'row' || scanner.closing) continue;
      const number = scanner.attribute('r');
      const row = number === null ? this.row + 1 : Number(number) - 1;
      if (row <= this.row) this.refuseOrder();
      this.insertRows(scanner.start, row);
      this.row = row;
      this.readRow();
    }
    throw hostError('damaged', 'host.xml-damaged');
  }

  private readRow(): void {
    const { scanner } = this;
    const { start, end, empty } = scanner;
    const wanted = this.pending[this.next]?.row === this.row;
    if (wanted) this.styles.startRow(scanner);
    this.newColumns = [];
    if (empty) {
      const cells = wanted ? this.newCells(END) : '';
      if (cells !== '') this.splices.push({ start, end, text: `${this.widened(this.xml.slice(start, end - 2).trimEnd())}>${cells}</${this.prefix}row>` });
      return;
    }
    if (wanted || this.hasFormulas) this.readCells();
    else this.skipRow();
    const tag = this.xml.slice(start, end);
    if (this.widened(tag) !== tag) this.splices.push({ start, end, text: this.widened(tag) });
  }

  private widened(tag: string): string {
    const [first] = this.newColumns;
    return first === undefined ? tag : withSpans(tag, first, this.newColumns.at(-1)!);
  }

  private readCells(): void {
    const { scanner } = this;
    let column = -1;
    while (scanner.next()) {
      if (scanner.name === 'row' && scanner.closing) {
        this.insertCells(scanner.start, END);
        return;
      }
      if (scanner.name !== 'c' || scanner.closing) continue;
      const found = CellTag.of(scanner).column ?? column + 1;
      if (found <= column) this.refuseOrder();
      column = found;
      this.insertCells(scanner.start, column);
      this.readCell(column);
    }
    throw hostError('damaged', 'host.xml-damaged');
  }

  private skipRow(): void {
    const close = this.xml.indexOf(`</${this.prefix}row`, this.scanner.end);
    if (close < 0) throw hostError('damaged', 'host.xml-damaged');
    this.scanner.end = close;
    this.scanner.next();
  }

  private readCell(column: number): void {
    const { scanner } = this;
    const { start, end } = scanner;
    const write = this.pending[this.next];
    const wanted = write?.row === this.row && write.column === column;
    const style = wanted ? scanner.attribute('s') : null;
    const formula = scanner.empty ? null : this.readContent();
    if (formula?.fills) this.filled.push(formula.fills);
    if (wanted) this.next += 1;
    if (!wanted || write.content === null) {
      if (formula !== null) this.adopt(formula, column);
      if (wanted) this.restyle(start, end, style, write);
      return;
    }
    if (formula !== null) this.removeFormula(formula, column, write.content);
    this.splices.push({ start, end: scanner.end, text: cellXml({ row: this.row, column, style: styleOf(write, style), prefix: this.prefix }, write.content) });
  }

  /** Only the cell's own tag changes. */
  private restyle(start: number, end: number, style: string | null, write: CellWrite): void {
    const next = styleOf(write, style);
    if (next !== null && next !== style) this.splices.push({ start, end, text: withAttribute(this.xml.slice(start, end), `${this.prefix}c`, 's', next) });
  }

  /** Moves to the cell's closing tag. */
  private readContent(): CellFormula | null {
    const { scanner } = this;
    let formula: CellFormula | null = null;
    while (scanner.next()) {
      if (scanner.closing && scanner.name === 'c') return formula;
      if (!scanner.closing && scanner.name === 'f') formula = readCellFormula(scanner);
    }
    throw hostError('damaged', 'host.xml-damaged');
  }

  /** The formula of an overwritten cell goes away with what hangs on it. */
  private removeFormula({ shared, source }: CellFormula, column: number, content: CellContent): void {
    if (content.kind !== 'formula') this.formulaRemoved = true;
    if (shared !== null && source !== '') this.orphaned.set(shared, { formula: source, row: this.row, column });
  }

  /** A child of a shared formula whose master gave way gets the formula for itself. */
  private adopt({ shared, source, start, end }: CellFormula, column: number): void {
    if (shared === null) return;
    if (source !== '') this.orphaned.delete(shared);
    const master = this.orphaned.get(shared);
    if (master === undefined) return;
    const formula = shiftFormula(master.formula, this.row - master.row, column - master.column);
    this.splices.push({ start, end, text: `<${this.prefix}f>${encodeText(formula)}</${this.prefix}f>` });
  }

  private insertRows(at: number, before: number): void {
    const saved = this.row;
    this.styles.startRow(null);
    for (let write = this.pending[this.next]; write !== undefined && write.row < before; write = this.pending[this.next]) {
      this.row = write.row;
      const cells = this.newCells(END);
      if (cells !== '') this.splices.push({ start: at, end: at, text: `<${this.prefix}row r="${write.row + 1}">${cells}</${this.prefix}row>` });
    }
    this.row = saved;
  }

  private insertCells(at: number, before: number): void {
    const write = this.pending[this.next];
    if (write?.row === this.row && write.column < before) this.splices.push({ start: at, end: at, text: this.newCells(before) });
  }

  /** Elements of the pending cells of this row to the left of `before`, which do not exist yet. */
  private newCells(before: number): string {
    let cells = '';
    for (let write = this.pending[this.next]; write?.row === this.row && write.column < before; write = this.pending[this.next]) {
      this.next += 1;
      const content = write.content ?? BLANK;
      if (content.kind === 'empty' && write.restyle === null) continue;
      const inherited = this.styles.of(write.column);
      const style = styleOf(write, inherited);
      if (write.content === null && style === inherited) continue;
      this.used.add(write.row, write.column);
      this.newColumns.push(write.column);
      cells += cellXml({ row: write.row, column: write.column, style, prefix: this.prefix }, content);
    }
    return cells;
  }

  private fillEmptySheet(): void {
    const { scanner, prefix } = this;
    this.insertRows(scanner.end, END);
    const rows = this.splices.splice(0).map(({ text }) => text).join('');
    if (rows !== '') this.splices.push({ start: scanner.start, end: scanner.end, text: `<${prefix}sheetData>${rows}</${prefix}sheetData>` });
  }

  /** An array formula over one cell gives way like any other. */
  private refuseFilled(): void {
    const areas = this.filled.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
    const anchors = new Set(areas.map(({ top, left }) => cellAddress(top, left)));
    const written = this.pending.filter(({ content }) => content !== null);
    const cell = written.find(({ row, column }) => anchors.has(cellAddress(row, column))) ?? cellsInAreas(written, areas)[0];
    if (cell !== undefined) throw hostError('unsupported', 'host.array-formula', { cell: refText({ sheet: this.sheet, row: cell.row, column: cell.column }) });
  }

  private refuseOrder(): never {
    throw hostError('damaged', 'host.cells-out-of-order', { sheet: this.sheet });
  }
}
