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

/** References of the cells that are not the same in both. */
export function changedCells(before: WorkbookSnapshot, after: WorkbookSnapshot): readonly string[] {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  const held = (cells: typeof was, ref: string) => JSON.stringify(cells.get(ref) ?? { value: null, text: '', formula: null, format: 'General' });
  return [...new Set([...was.keys(), ...is.keys()])].filter((ref) => held(was, ref) !== held(is, ref)).sort();
}

/** All of a workbook that is no cell: sheets, merges, notes, what is hidden and protected. */
export function framesOf({ sheets, date1904 }: WorkbookSnapshot): unknown {
  return { date1904, sheets: sheets.map(({ cells: _, ...frame }) => frame) };
}
