// `node tools/make-national-sample.mjs` writes assets/samples/national.xlsx and national-blank.xlsx: the form of the
// ministry's measures of 2020, filled in for a unit that does not exist. The blank one holds what a clerk knows
// (targets, results, amounts) and leaves open what is computed and what is to be explained.
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';

const SAMPLES = fileURLToPath(new URL('../assets/samples', import.meta.url));

const LAST_COLUMN = 9;
const WIDTHS = [6, 10, 20, 23, 15, 17, 8, 9, 30];
const THIN = { style: 'thin', color: { argb: 'FF000000' } };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const SONG = { name: '宋体', size: 10.5, charset: 134, family: 3 };
const AMOUNT = '#,##0.00';
const POINTS = '0.00';
const RATE = '0.00%';

/** name, initial budget, annual budget, spent, points, rate, score; the last two are computed. */
const FUNDS = [
  ['年度资金总额', 500, 520, 494, 10, 0.95, 9.5],
  ['其中：当年财政拨款', 480, 500, 480, '—', 0.96, '—'],
  ['　　　上年结转资金', 20, 20, 14, '—', 0.7, '—'],
  ['　　　其他资金', 0, 0, 0, '—', null, '—'],
];

/** level 1, level 2, name, target, actual, points, score (computed, or decided by a person), reason. */
const INDICATORS = [
  ['产出指标', '数量指标', '新增社区助餐点', '≥12个', '12个', 10, 10],
  ['产出指标', '数量指标', '上门助老服务', '≥30000人次', '28500人次', 10, 9.5, '汛期两个街道道路中断，7月停止上门服务20天。已与备用服务商签约，明年遇停工3日内接替。'],
  ['产出指标', '质量指标', '服务质量抽查合格率', '≥95%', '97%', 10, 10],
  ['产出指标', '时效指标', '补助资金按时发放率', '≥98%', '98.6%', 10, 10],
  ['产出指标', '成本指标', '每个助餐点补助标准', '≤8万元', '8万元', 10, 10],
  ['效益指标', '社会效益指标', '老年人就近用餐便利程度', '明显提升', '部分达成年度指标并具有一定效果', 15, 10.5, '城北片区选址未定，老人仍需步行20分钟。已列入明年一季度选址计划，由街道提供场地。'],
  ['效益指标', '可持续影响指标', '助餐点持续运营率', '≥90%', '91.7%', 15, 15],
  ['满意度指标', '服务对象满意度指标', '服务对象满意度', '≥90%', '94.5%', 10, 10],
];
const TOTAL = 94.5;

for (const filled of [true, false]) {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(Date.UTC(2024, 2, 1));
  workbook.modified = workbook.created;
  drawForm(workbook, filled);
  await workbook.xlsx.writeFile(`${SAMPLES}/national${filled ? '' : '-blank'}.xlsx`);
}

function drawForm(workbook, filled) {
  const sheet = workbook.addWorksheet('项目支出绩效自评表', {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1, horizontalCentered: true },
    views: [{ showGridLines: false }],
  });
  for (const [index, width] of WIDTHS.entries()) sheet.getColumn(index + 1).width = width;
  let row = drawHead(sheet);
  row = drawFunds(sheet, row, filled);
  row = drawGoals(sheet, row);
  row = drawIndicators(sheet, row, filled);
  drawTotal(sheet, row, filled);
}

function drawHead(sheet) {
  band(sheet, 1, 1, LAST_COLUMN, '项目支出绩效自评表', { font: { ...SONG, size: 18, bold: true }, border: {} });
  sheet.getRow(1).height = 34;
  band(sheet, 2, 1, LAST_COLUMN, '（2023年度）', { border: {} });
  sheet.getRow(2).height = 20;
  label(sheet, 3, 1, 2, '项目名称');
  band(sheet, 3, 3, LAST_COLUMN, '社区居家养老服务补助');
  label(sheet, 4, 1, 2, '主管部门');
  band(sheet, 4, 3, 5, '青禾市民政局（虚构）');
  label(sheet, 4, 6, 6, '实施单位');
  band(sheet, 4, 7, LAST_COLUMN, '青禾市养老服务中心（虚构）');
  for (const row of [3, 4]) sheet.getRow(row).height = 22;
  return 5;
}

function drawFunds(sheet, first, filled) {
  label(sheet, first, 1, 2, '项目资金\n（万元）', first + FUNDS.length);
  for (const [index, heading] of ['', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].entries()) label(sheet, first, index + 3, index + 3, heading);
  sheet.getRow(first).height = 22;
  for (const [index, [name, initial, budget, spent, points, rate, score]] of FUNDS.entries()) {
    const row = first + 1 + index;
    put(sheet, row, 3, name, { alignment: { horizontal: 'left', vertical: 'middle', wrapText: true } });
    for (const [offset, amount] of [initial, budget, spent].entries()) put(sheet, row, 4 + offset, amount, { numFmt: AMOUNT, alignment: { horizontal: 'right', vertical: 'middle' } });
    put(sheet, row, 7, points, typeof points === 'number' ? { numFmt: POINTS } : {});
    put(sheet, row, 8, filled ? rate : null, { numFmt: RATE });
    put(sheet, row, 9, filled || typeof score === 'string' ? score : null, { numFmt: POINTS });
    sheet.getRow(row).height = 28;
  }
  return first + 1 + FUNDS.length;
}

function drawGoals(sheet, first) {
  label(sheet, first, 1, 1, '年度总体目标', first + 1, { textRotation: 'vertical' });
  label(sheet, first, 2, 5, '预期目标');
  label(sheet, first, 6, LAST_COLUMN, '实际完成情况');
  sheet.getRow(first).height = 22;
  const text = { alignment: { horizontal: 'left', vertical: 'middle', wrapText: true } };
  band(sheet, first + 1, 2, 5, '新增社区助餐点12个，全年上门助老服务3万人次，老年人就近用餐更加便利，服务对象满意度达到90%以上。', text);
  band(sheet, first + 1, 6, LAST_COLUMN, '新增社区助餐点12个，上门助老服务2.85万人次，城北片区选址尚未落实，服务对象满意度94.5%。', text);
  sheet.getRow(first + 1).height = 96;
  return first + 2;
}

function drawIndicators(sheet, first, filled) {
  label(sheet, first, 1, 1, '绩效指标', first + INDICATORS.length, { textRotation: 'vertical' });
  for (const [index, heading] of ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'].entries()) label(sheet, first, index + 2, index + 2, heading);
  sheet.getRow(first).height = 28;
  for (const [index, [, , name, target, actual, points, score, reason]] of INDICATORS.entries()) {
    const row = first + 1 + index;
    put(sheet, row, 4, name, { alignment: { horizontal: 'left', vertical: 'middle', wrapText: true } });
    put(sheet, row, 5, target);
    put(sheet, row, 6, actual);
    put(sheet, row, 7, points, { numFmt: POINTS });
    put(sheet, row, 8, filled ? score : null, { numFmt: POINTS });
    put(sheet, row, 9, filled ? reason ?? null : null, { alignment: { horizontal: 'left', vertical: 'middle', wrapText: true } });
    sheet.getRow(row).height = reason === undefined ? 28 : 44;
  }
  for (const level of [0, 1]) drawLevel(sheet, first + 1, level);
  return first + 1 + INDICATORS.length;
}

/** Rows of one name are one merged cell. */
function drawLevel(sheet, first, level) {
  for (let index = 0; index < INDICATORS.length;) {
    const name = INDICATORS[index][level];
    let end = index;
    while (INDICATORS[end + 1]?.[level] === name) end += 1;
    label(sheet, first + index, level + 2, level + 2, name, first + end);
    index = end + 1;
  }
}

function drawTotal(sheet, row, filled) {
  label(sheet, row, 1, 6, '总分');
  put(sheet, row, 7, 100, { numFmt: POINTS, font: { ...SONG, bold: true } });
  put(sheet, row, 8, filled ? TOTAL : null, { numFmt: POINTS, font: { ...SONG, bold: true } });
  put(sheet, row, 9, null);
  sheet.getRow(row).height = 26;
}

function label(sheet, row, first, last, text, lastRow = row, alignment = {}) {
  band(sheet, row, first, last, text, { font: { ...SONG, bold: true }, alignment: { horizontal: 'center', vertical: 'middle', wrapText: true, ...alignment } }, lastRow);
}

/** A merged cell, framed all around. */
function band(sheet, row, first, last, text, style = {}, lastRow = row) {
  for (let r = row; r <= lastRow; r += 1) for (let column = first; column <= last; column += 1) put(sheet, r, column, null, style);
  if (first !== last || row !== lastRow) sheet.mergeCells(row, first, lastRow, last);
  sheet.getCell(row, first).value = text;
}

function put(sheet, row, column, value, { font = SONG, border = BORDER, alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }, numFmt } = {}) {
  const cell = sheet.getCell(row, column);
  cell.value = value;
  cell.style = { font, border, alignment, ...(numFmt === undefined ? {} : { numFmt }) };
}
