import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { refText } from '../../../src/workbook/cell-ref';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';

export const readWorkbook = (bytes: Uint8Array): Promise<WorkbookSnapshot> => XlsxHost.open(bytes, nodeCodec).read();

/** What a cell holds and shows, without where it is. */
export type Held = Pick<CellSnapshot, 'value' | 'text' | 'formula' | 'format'>;

/** Every cell of a workbook by its reference. */
export function cellsOf({ sheets }: WorkbookSnapshot): ReadonlyMap<string, Held> {
  return new Map(sheets.flatMap(({ name, cells }) => cells.map(({ row, column, value, text, formula, format }) => [refText({ sheet: name, row, column }), { value, text, formula, format }] as const)));
}

const NOTHING: Held = { value: null, text: '', formula: null, format: 'General' };

/** References of the cells that are not the same in both; that a formula gets the first result it ever had changes nothing. */
export function changedCells(before: WorkbookSnapshot, after: WorkbookSnapshot): readonly string[] {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((ref) => !same(was.get(ref) ?? NOTHING, is.get(ref) ?? NOTHING)).sort();
}

function same(was: Held, is: Held): boolean {
  const isFirstResult = was.formula !== null && was.value === null;
  return was.formula === is.formula && was.format === is.format
    && (isFirstResult || (JSON.stringify(was.value) === JSON.stringify(is.value) && was.text === is.text));
}

/** All of a workbook that is no cell: sheets, merges, notes, what is hidden and protected. */
export function framesOf({ sheets, date1904 }: WorkbookSnapshot): unknown {
  return { date1904, sheets: sheets.map((sheet) => ({ ...sheet, cells: null, hiddenRows: [...sheet.hiddenRows], hiddenColumns: [...sheet.hiddenColumns] })) };
}
