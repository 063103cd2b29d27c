import { cellAddress, refText } from '../../../workbook/cell-ref';
import type { CellContent } from '../../../workbook/change-set';
import { hostError } from '../host-errors';
import { CellTag } from '../sheet/cell-tag';
import { shiftFormula } from '../sheet/shift-formula';
import { TagScanner } from '../xml/tag-scanner';
import { encodeText, plainText } from '../xml/text-content';
import { cellXml } from './cell-xml';
import { type Splice, spliced } from './splices';

/** One cell to be written on a sheet. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Gives the style index for the cell from the one it has; null leaves it. */
  readonly restyle: ((style: string | null) => string | null) | null;
  /** The element the cell had before we first touched it, put back as it was; null where there is none to put back. */
  readonly original: string | null;
}

/** What a patch found on its way. */
export interface PatchedSheet {
  readonly xml: string;
  /** Elements of the written cells as they were, by address; "" for a cell that was not there. */
  readonly replaced: ReadonlyMap<string, string>;
  /** A formula gave way to something else, so the calculation chain no longer fits. */
  readonly formulaRemoved: boolean;
}

/** Writes cells into a sheet's text: only their elements change, everything else stays byte for byte. */
export function patchCells(sheet: string, xml: string, writes: readonly CellWrite[]): PatchedSheet {
  if (writes.length === 0) return { xml, replaced: new Map(), formulaRemoved: false };
  return new SheetPatch(sheet, xml, writes).run();
}

class SheetPatch {
  private readonly splices: Splice[] = [];
  private readonly replaced = new Map<string, string>();
  private readonly scanner: TagScanner;
  private readonly pending: CellWrite[];
  private formulaRemoved = false;
  private next = 0;
  private row = -1;
  private prefix = '';
  /** Masters of shared formulas that give way, by their index; their children get the formula for themselves. */
  private readonly orphaned = new Map<string, { formula: string; row: number; column: number }>();

  constructor(private readonly sheet: string, private readonly xml: string, writes: readonly CellWrite[]) {
    this.scanner = new TagScanner(xml);
    this.pending = [...writes].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  run(): PatchedSheet {
    const { scanner } = this;
    let found = false;
    while (scanner.next()) {
      if (scanner.name !== 'sheetData') continue;
      found = true;
      this.prefix = scanner.prefix;
      if (scanner.closing) {
        this.insertRows(scanner.start, Number.POSITIVE_INFINITY);
        break;
      }
      if (scanner.empty) {
        this.fillEmptySheet();
        break;
      }
      this.readRows();
      break;
    }
    if (!found) throw hostError('damaged', 'host.xml-damaged');
    return { xml: spliced(this.xml, this.splices), replaced: this.replaced, formulaRemoved: this.formulaRemoved };
  }

  /** Rows up to the end of the sheet's data. Missing rows are put in where they belong. */
  private readRows(): void {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.name === 'sheetData' && scanner.closing) {
        this.insertRows(scanner.start, Number.POSITIVE_INFINITY);
        return;
      }
      if (scanner.name !== 'row' || scanner.closing) continue;
      const number = scanner.attribute('r');
      const row = number === null ? this.row + 1 : Number(number) - 1;
      this.insertRows(scanner.start, row);
      this.row = row;
      this.readRow();
    }
  }

  private readRow(): void {
    const { scanner } = this;
    const { start, end, empty } = scanner;
    if (empty) {
      if (this.pending[this.next]?.row !== this.row) return;
      const cells = this.newCells(Number.POSITIVE_INFINITY);
      this.splices.push({ start, end, text: `${this.xml.slice(start, end - 2).trimEnd()}>${cells}</${this.prefix}row>` });
      return;
    }
    let column = -1;
    while (scanner.next()) {
      if (scanner.name === 'row' && scanner.closing) {
        this.insertCells(scanner.start, Number.POSITIVE_INFINITY);
        return;
      }
      if (scanner.name !== 'c' || scanner.closing) continue;
      const tag = CellTag.of(scanner);
      column = tag.column ?? column + 1;
      this.insertCells(scanner.start, column);
      this.readCell(column);
    }
  }

  private readCell(column: number): void {
    const { scanner, xml } = this;
    const { start } = scanner;
    const styleText = scanner.attribute('s');
    let formulaTag: { start: number; end: number; type: string | null; shared: string | null; ref: string | null; source: string } | null = null;
    if (!scanner.empty) {
      while (scanner.next()) {
        if (scanner.closing && scanner.name === 'c') break;
        if (scanner.closing || scanner.name !== 'f') continue;
        formulaTag = this.readFormula();
      }
    }
    const end = scanner.end;
    const write = this.pending[this.next];
    if (write?.row !== this.row || write.column !== column) {
      this.adopt(formulaTag, column);
      return;
    }
    this.next += 1;
    if (formulaTag !== null) this.removeFormula(formulaTag, column);
    this.replaced.set(cellAddress(this.row, column), xml.slice(start, end));
    const style = write.restyle === null ? styleText : write.restyle(styleText);
    const text = write.original ?? cellXml({ row: this.row, column, style, prefix: this.prefix }, write.content);
    this.splices.push({ start, end, text });
  }

  private readFormula() {
    const { scanner, xml } = this;
    const { start } = scanner;
    const found = { start, type: scanner.attribute('t'), shared: scanner.attribute('si'), ref: scanner.attribute('ref') };
    if (scanner.empty) return { ...found, end: scanner.end, source: '' };
    const from = scanner.end;
    while (scanner.next() && !(scanner.closing && scanner.name === 'f'));
    return { ...found, end: scanner.end, source: plainText(xml.slice(from, scanner.start)) };
  }

  /** The formula of an overwritten cell goes away with what hangs on it. */
  private removeFormula({ type, shared, ref, source }: NonNullable<ReturnType<SheetPatch['readFormula']>>, column: number): void {
    this.formulaRemoved = true;
    const address = cellAddress(this.row, column);
    if ((type === 'array' || type === 'dataTable') && ref !== null && ref !== address) {
      throw hostError('unsupported', 'host.array-formula', { cell: refText({ sheet: this.sheet, row: this.row, column }) });
    }
    if (type === 'shared' && shared !== null && source !== '') this.orphaned.set(shared, { formula: source, row: this.row, column });
  }

  /** A child of a shared formula whose master gave way gets the formula for itself. */
  private adopt(tag: ReturnType<SheetPatch['readFormula']> | null, column: number): void {
    if (tag?.type !== 'shared' || tag.source !== '' || tag.shared === null) return;
    const master = this.orphaned.get(tag.shared);
    if (master === undefined) return;
    const formula = shiftFormula(master.formula, this.row - master.row, column - master.column);
    this.splices.push({ start: tag.start, end: tag.end, text: `<${this.prefix}f>${encodeText(formula)}</${this.prefix}f>` });
  }

  private insertRows(at: number, before: number): void {
    while ((this.pending[this.next]?.row ?? Number.POSITIVE_INFINITY) < before) {
      const { row } = this.pending[this.next]!;
      const saved = this.row;
      this.row = row;
      const cells = this.newCells(Number.POSITIVE_INFINITY);
      this.row = saved;
      if (cells !== '') this.splices.push({ start: at, end: at, text: `<${this.prefix}row r="${row + 1}">${cells}</${this.prefix}row>` });
    }
  }

  private insertCells(at: number, before: number): void {
    if (this.pending[this.next]?.row !== this.row || this.pending[this.next]!.column >= before) return;
    this.splices.push({ start: at, end: at, text: this.newCells(before) });
  }

  /** Elements of the pending cells of this row to the left of `before`, which do not exist yet. */
  private newCells(before: number): string {
    let cells = '';
    for (let write = this.pending[this.next]; write?.row === this.row && write.column < before; write = this.pending[this.next]) {
      this.next += 1;
      this.replaced.set(cellAddress(write.row, write.column), '');
      const style = write.restyle === null ? null : write.restyle(null);
      cells += write.original ?? cellXml({ row: write.row, column: write.column, style, prefix: this.prefix }, write.content);
    }
    return cells;
  }

  private fillEmptySheet(): void {
    const { scanner, prefix } = this;
    const before = this.splices.length;
    this.insertRows(scanner.end, Number.POSITIVE_INFINITY);
    const rows = this.splices.splice(before).map(({ text }) => text).join('');
    if (rows !== '') this.splices.push({ start: scanner.start, end: scanner.end, text: `<${prefix}sheetData>${rows}</${prefix}sheetData>` });
  }
}
