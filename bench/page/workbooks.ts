import ExcelJS from 'exceljs';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { ENGINE_CASES } from '../engine-cases';
import { workbookOfForms } from '../sample-workbooks';

/** 测量用工作簿: a file, and where to type an actual value in it. */
export interface PageCase {
  readonly title: string;
  readonly make: () => Promise<Uint8Array>;
  /** An 实际完成值 on the first sheet. */
  readonly actual: string;
}

export const PAGE_CASES: readonly PageCase[] = [
  { title: '200 sheets, a form on each', make: () => workbookOfForms(200), actual: 'E11' },
  { title: '200 forms stacked on one sheet', make: () => fileOf(1), actual: 'E8' },
  { title: 'a form above 20,000 rows of 10 columns', make: () => fileOf(2), actual: 'E8' },
];

/** The same cells as the line is measured with, as a file. */
async function fileOf(index: number): Promise<Uint8Array> {
  const { sheets }: WorkbookSnapshot = ENGINE_CASES[index]![1]();
  const workbook = new ExcelJS.Workbook();
  for (const { name, cells } of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const { row, column, value } of cells) sheet.getCell(row + 1, column + 1).value = value as ExcelJS.CellValue;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
