import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A snapshot as plain data, texts worked out, to be compared. */
export function explicitly({ sheets, date1904 }: WorkbookSnapshot) {
  return {
    date1904,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
      cells: sheet.cells.map(({ row, column, value, text, formula, format }) => ({ row, column, value, text, formula, format })),
    })),
  };
}
