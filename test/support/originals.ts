import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWithExceljs } from './read-with-exceljs';

/** The four source forms as printed; the file name without its ending. */
export function original(name: string): Promise<WorkbookSnapshot> {
  return readWithExceljs(`test/workbooks/${name}.xlsx`);
}
