import ExcelJS from 'exceljs';
import { addForm, workbookOfForms } from '../sample-workbooks';

/** Workbooks that a page has to live with: many forms, stacked forms, a long ledger behind or below a form. */
export const PAGE_CASES: readonly (readonly [title: string, make: () => Promise<Uint8Array>])[] = [
  ['200 sheets, a form on each', () => workbookOfForms(200)],
  ['200 forms stacked on 4 sheets', () => stackedForms(4, 50)],
  ['a form, and a ledger of 20,000 rows on the sheet behind it', () => formAndLedger(20_000, true)],
  ['a form above a ledger of 20,000 rows', () => formAndLedger(20_000, false)],
];

async function stackedForms(sheets: number, forms: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (let sheet = 1; sheet <= sheets; sheet += 1) {
    const page = workbook.addWorksheet(`单位${sheet}`);
    for (let form = 1; form <= forms; form += 1) addForm(page, sheet * forms + form, 24);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function formAndLedger(rows: number, apart: boolean): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const form = workbook.addWorksheet('自评表');
  addForm(form, 1, 24);
  form.addRow([]);
  const sheet = apart ? workbook.addWorksheet('台账') : form;
  for (let row = 1; row <= rows; row += 1) {
    sheet.addRow([row, `2023-${1 + row % 12}-${1 + row % 28}`, `示例物资采购第${row}项`, `经办人${row % 7}`, `示例供应商${row % 50}有限公司`, row * 3, 12.5, row * 37.5, `记-${row}`, '已验收']);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
