import ExcelJS from 'exceljs';
import { format } from 'numfmt';
import { parseArea } from '../../src/workbook/cell-ref';
import type { CellSnapshot, SheetSnapshot, StoredValue, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** Reads a workbook through exceljs, so that the tests of the form station do not depend on our own reader. */
export async function readWithExceljs(file: string): Promise<WorkbookSnapshot> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return { sheets: workbook.worksheets.map(sheetOf), date1904: false };
}

function sheetOf(sheet: ExcelJS.Worksheet): SheetSnapshot {
  const cells: CellSnapshot[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      const found = cellOf(cell);
      if (found.value !== null || found.formula !== null || found.format !== 'General') cells.push(found);
    });
  });
  const { merges } = sheet.model as unknown as { merges: readonly string[] };
  return {
    name: sheet.name,
    visibility: 'visible',
    protected: false,
    cells,
    merges: merges.map((area) => parseArea(area)!),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    notes: [],
  };
}

function cellOf(cell: ExcelJS.Cell): CellSnapshot {
  const place = { row: Number(cell.row) - 1, column: Number(cell.col) - 1, format: cell.numFmt ?? 'General' };
  if (cell.type === ExcelJS.ValueType.Formula) {
    const value = (cell.result as StoredValue | undefined) ?? null;
    return { ...place, value, text: value === null ? `=${cell.formula}` : shown(value, place.format), formula: cell.formula };
  }
  const value = stored(cell.value);
  return { ...place, value, text: shown(value, place.format), formula: null };
}

function stored(value: ExcelJS.CellValue): StoredValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object' && 'richText' in value) return value.richText.map(({ text }) => text).join('');
  return value as StoredValue;
}

function shown(value: StoredValue, code: string): string {
  if (value === null) return '';
  return typeof value === 'number' ? format(code, value) : String(value).replaceAll('\r\n', '\n');
}
