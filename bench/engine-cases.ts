import type { CellArea } from '../src/workbook/cell-ref';
import type { CellSnapshot, SheetSnapshot, StoredValue, WorkbookSnapshot } from '../src/workbook/snapshot';

/** Workbooks as a host hands them over, large or hostile, made in memory so that only the line is measured. */
export const ENGINE_CASES: readonly (readonly [title: string, make: () => WorkbookSnapshot])[] = [
  ['200 sheets, a form on each', () => bookOf(times(200, (at) => sheetOf(`项目${at}`, form(at, 24))))],
  ['200 forms stacked on one sheet', () => bookOf([sheetOf('自评表', times(200, (at) => [...form(at, 24), []]).flat())])],
  ['a form above 20,000 rows of 10 columns', () => bookOf([sheetOf('自评表', [...form(1, 24), ...times(20_000, ledgerRow)])])],
  ['one form of 5,000 indicators', () => bookOf([sheetOf('自评表', form(1, 5000))])],
  ['5,000 indicators that share one score cell', () => bookOf([sheetOf('自评表', form(1, 5000), [{ top: 7, left: 6, bottom: 5006, right: 6 }])])],
  ['200,000 cells of heading words', () => bookOf([sheetOf('自评表', times(25_000, (at) => at % 2 === 0 ? HEADING : indicator(at)))])],
  ['13 rows of 16,384 heading words', () => bookOf([sheetOf('自评表', times(13, (row) => times(16_384, (column) => HEADING[(row * 7 + column) % 8]!)))])],
  ['2,000 cells of 100,000 signs', () => bookOf([sheetOf('自评表', [...form(1, 24), ...times(500, (at) => times(4, (column) => `${LONG}${at}-${column}`))])])],
  ['60,000 merged areas', () => bookOf([sheetOf('自评表', [...form(1, 24), ...times(20_000, ledgerRow)], MERGES)])],
];

const HEADING = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];
const LONG = '指标（'.repeat(33_334);
const MERGES = Array.from({ length: 60_000 }, (_, at): CellArea => ({ top: 40 + Math.trunc(at / 3), left: (at % 3) * 3, bottom: 40 + Math.trunc(at / 3), right: (at % 3) * 3 + 1 }));

export function form(number: number, rows: number): StoredValue[][] {
  return [
    ['项目支出绩效自评表'],
    ['（2023年度）'],
    ['项目名称', `示例项目${number}`],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 100 + number, 120 + number, 90 + number, 10, null, null],
    [null, '其中：当年财政拨款', 100 + number, 120 + number, 90 + number, '—', null, '—'],
    HEADING,
    ...times(rows, indicator),
    ['总分', null, null, null, null, 100, null, null],
  ];
}

function indicator(row: number): StoredValue[] {
  return [row % 24 < 12 ? '产出指标' : '效益指标', row % 2 === 0 ? '数量指标' : '质量指标', `示例指标${row + 1}`, row % 3 === 0 ? 30 : '≥95%', row % 3 === 0 ? 28 : '96.5%', 3.75, null, null];
}

function ledgerRow(row: number): StoredValue[] {
  return [row, `2023-${1 + row % 12}-${1 + row % 28}`, `示例物资采购第${row}项`, `经办人${row % 7}`, `示例供应商${row % 50}有限公司`, row * 3, 12.5, row * 37.5, `记-${row}`, '已验收'];
}

export function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

export function bookOf(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, date1904: false };
}

export function sheetOf(name: string, rows: readonly (readonly StoredValue[])[], merges: readonly CellArea[] = []): SheetSnapshot {
  const cells = rows.flatMap((values, row) => values.flatMap((value, column): CellSnapshot[] =>
    value === null ? [] : [{ row, column, value, text: String(value), formula: null, format: 'General' }]));
  return { name, visibility: 'visible', protected: false, cells, merges, hiddenRows: new Set(), hiddenColumns: new Set(), notes: [] };
}
