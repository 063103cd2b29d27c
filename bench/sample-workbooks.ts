import ExcelJS from 'exceljs';

/** A workbook with a national form on each of its sheets, as exceljs writes it: styles, merges, widths. */
export async function workbookOfForms(sheets: number, rowsPerForm = 24): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (let index = 1; index <= sheets; index += 1) addForm(workbook.addWorksheet(`项目${index}`), index, rowsPerForm);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The same form on one sheet among others: 60 rows of 12 columns, names and numbers mixed, as ledgers have them. */
export async function workbookWithOneForm(sheets: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (let index = 1; index < sheets; index += 1) addLedger(workbook.addWorksheet(`台账${index}`), index);
  addForm(workbook.addWorksheet('自评表'), 1, 24);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addLedger(sheet: ExcelJS.Worksheet, number: number): void {
  sheet.addRow(['序号', '日期', '摘要', '经办人', '供应商', '数量', '单价', '金额', '已付', '未付', '凭证号', '备注']);
  for (let row = 1; row < 60; row += 1) {
    const amount = row * 37.5 + number;
    sheet.addRow([
      row, `2023-${1 + row % 12}-${1 + row % 28}`, `示例物资采购第${number}批第${row}项`, `经办人${row % 7}`, `示例供应商${(row * number) % 50}有限公司`,
      row * 3, 12.5, amount, amount / 2, amount / 2, `记-${number}-${row}`, row % 4 === 0 ? '已验收' : null,
    ]);
  }
  sheet.getColumn(8).numFmt = '#,##0.00';
}

/** Below what the sheet holds. */
export function addForm(sheet: ExcelJS.Worksheet, number: number, rows: number): void {
  const above = sheet.rowCount;
  sheet.addRow(['项目支出绩效自评表']);
  sheet.addRow(['（2023年度）']);
  sheet.addRow(['项目名称', `示例项目${number}`]);
  sheet.addRow(['主管部门', '示例市示例局', null, '实施单位', '示例市示例中心']);
  sheet.addRow(['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分']);
  sheet.addRow([null, '年度资金总额', 100 + number, 120 + number, 90 + number, 10, null, null]);
  sheet.addRow([null, '其中：当年财政拨款', 100 + number, 120 + number, 90 + number, '—', null, '—']);
  sheet.addRow(['年度总体目标', '预期目标', null, null, '实际完成情况']);
  sheet.addRow([null, '完成培训与设备维护，保障服务热线全年运行。', null, null, '完成培训 28 场、设备维护 12 次。']);
  sheet.addRow(['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施']);
  const weight = 90 / rows;
  for (let row = 0; row < rows; row += 1) {
    const level1 = row < rows / 2 ? '产出指标' : row < rows - 2 ? '效益指标' : '满意度指标';
    sheet.addRow([level1, row % 2 === 0 ? '数量指标' : '质量指标', `示例指标${row + 1}`, row % 3 === 0 ? 30 : '≥95%', row % 3 === 0 ? 28 : '96.5%', weight, null, null]);
  }
  sheet.addRow(['总分', null, null, null, null, 100, null, null]);
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.border = { top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' }, right: { style: 'thin' } };
      cell.alignment = { wrapText: true, vertical: 'middle' };
    });
  });
  for (let column = 6; column <= 7; column += 1) sheet.getColumn(column).numFmt = '0.00';
  sheet.mergeCells(`A${above + 1}:H${above + 1}`);
  sheet.mergeCells(`A${above + 5}:A${above + 7}`);
}
