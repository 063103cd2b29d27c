import type { CellLook } from '../../../../src/host/xlsx/look/cell-look';
import type { SheetLook, WorkbookLook } from '../../../../src/host/xlsx/look/sheet-look';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../../src/host/xlsx/zip/codec.node';
import { parseAddress } from '../../../../src/workbook/cell-ref';
import { workbookOf, type WorkbookPlan } from '../workbook-of';

export function lookOf(bytes: Uint8Array): WorkbookLook {
  return XlsxHost.open(bytes, nodeCodec).readLook();
}

/** The look of a workbook with one sheet, and that sheet. */
export function oneSheet(inside: string, plan: Partial<WorkbookPlan> = {}): SheetLook {
  return lookOf(workbookOf({ ...plan, sheets: { 表: inside } })).sheets[0]!;
}

/** How a listed cell looks. */
export function cellLook({ looks, sheets }: WorkbookLook, address: string, sheet = 0): CellLook {
  const { row, column } = parseAddress(address)!;
  const cell = sheets[sheet]!.cells.find((each) => each.row === row && each.column === column);
  if (cell === undefined) throw new Error(`${address} is not listed`);
  return looks[cell.look]!;
}

/** Styles with these fonts, fills, borders and entries; each list begins with a plain one. */
export function stylesOf({ fonts = '', fills = '', borders = '', entries = '', more = '', formats = '' }: { fonts?: string; fills?: string; borders?: string; entries?: string; more?: string; formats?: string }): string {
  return `${formats}<fonts><font><sz val="11"/><name val="宋体"/></font>${fonts}</fonts><fills><fill><patternFill patternType="none"/></fill>${fills}</fills><borders><border/>${borders}</borders>`
    + `<cellStyleXfs><xf fontId="1"><alignment horizontal="right"/></xf></cellStyleXfs><cellXfs><xf/>${entries}</cellXfs>${more}`;
}
