import { HostError } from '../../../src/host/host-error';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { contentOf } from '../../../src/workbook/cell-content';
import { contains, refText } from '../../../src/workbook/cell-ref';
import type { CellContent, CellEdit, ChangeSet, Mark } from '../../../src/workbook/change-set';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';

const CONTENTS: readonly CellContent[] = [
  { kind: 'number', decimal: '97.81' },
  { kind: 'text', text: ' 自评 <&> "通" ' },
  { kind: 'empty' },
  { kind: 'boolean', value: true },
  { kind: 'number', decimal: '-0.05' },
];

/** Some cells of a workbook to be written: every few of the cells with a value, and some that are not there yet. */
export function someEdits({ sheets }: WorkbookSnapshot, count: number): readonly CellEdit[] {
  const writable = sheets.filter((sheet) => !sheet.protected && sheet.cells.length > 0);
  const edits: CellEdit[] = [];
  for (const sheet of writable.slice(0, 2)) {
    const filled = sheet.cells.filter((cell) => cell.formula === null && !isCovered(sheet, cell));
    const step = Math.max(1, Math.floor(filled.length / count));
    for (let index = 0; index < filled.length && edits.length < count - 3; index += step) edits.push(editOf(sheet, filled[index]!, contentOf(filled[index]!), edits.length));
    const below = Math.min((sheet.cells.at(-1)?.row ?? 0) + 3, 1_048_575);
    for (const [row, column] of [[below, 0], [below, 5], [0, 16_383]] as const) {
      if (!isCovered(sheet, { row, column }) && !sheet.cells.some((cell) => cell.row === row && cell.column === column)) edits.push(editOf(sheet, { row, column }, { kind: 'empty' }, edits.length));
    }
  }
  return edits;
}

function editOf(sheet: SheetSnapshot, { row, column }: Pick<CellSnapshot, 'row' | 'column'>, before: CellContent, index: number): CellEdit {
  return { ref: { sheet: sheet.name, row, column }, before, after: CONTENTS[index % CONTENTS.length]!, format: null, formatBefore: null };
}

function isCovered({ merges }: SheetSnapshot, { row, column }: Pick<CellSnapshot, 'row' | 'column'>): boolean {
  return merges.some((area) => contains(area, row, column) && (area.top !== row || area.left !== column));
}

/** Edits, two marks and a record on a file; cells that array formulas fill are left out. */
export async function changeFile(bytes: Uint8Array): Promise<{ host: XlsxHost; before: WorkbookSnapshot; edits: readonly CellEdit[]; marks: readonly Mark[]; inverse: ChangeSet }> {
  const host = XlsxHost.open(bytes, nodeCodec);
  const before = await host.read();
  let edits = someEdits(before, 10);
  for (;;) {
    const marks: Mark[] = edits.slice(0, 2).map(({ ref }, index) => ({ ref, kind: index === 0 ? 'reason-missing' : 'finding-error' }));
    try {
      const { inverse, conflicts } = await host.apply({ edits, marks, store: '{"schema":"test"}' });
      if (conflicts.length > 0) throw new Error(`conflict at ${refText(conflicts[0]!.edit.ref)}`);
      return { host, before, edits, marks, inverse };
    } catch (error) {
      if (!(error instanceof HostError) || error.says.key !== 'host.array-formula') throw error;
      edits = edits.filter(({ ref }) => refText(ref) !== error.says.data['cell']);
    }
  }
}

/** The snapshot without the cells of these edits. */
export function othersOf({ sheets }: WorkbookSnapshot, edits: readonly CellEdit[]): readonly unknown[] {
  const written = new Set(edits.map(({ ref }) => refText(ref)));
  return sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ row, column }) => !written.has(refText({ sheet: sheet.name, row, column })))
      .map(({ row, column, value, formula, format }) => [row, column, value, formula, format]),
  }));
}
