import { cellAddress, type CellArea } from '../../src/workbook/cell-ref';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { Random } from './random';

const HEADINGS = [
  '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施', '完成率', '指标值', '完成值',
  '权重', '自评得分', '财政评分', '性质', '计量单位', '年 度 目\n标值', '实际完\n成值', '分\n值', '得\n分', '指标内容', '评分标准', '备注',
];
const FUND_HEADINGS = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', '预算调整额', '预算执行率'];
const LABELS = [
  '产出指标', '效益指标', '满意度指标', '成本指标', '数量指标', '质量指标', '时效指标', '社会效益指标', '服务对象满意度指标', '决策（6分）',
  '培训人数', '★设备完好率', '指标1：合格率', '其中：骨干', '……', '指标2', '投诉率', '一票否决扣分项', '政府采购执行情况', '逆向指标 (-30分)',
];
const FUND_LABELS = ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金', '单位资金', '年度资金\n总额：'];
const TITLES = ['项目支出绩效自评表', '财政项目支出绩效自我评价', '（2023年度）', '项目名称', '主管部门', '实施单位', '上海市财政局', '中山市2022年度自评表', '年度总体目标', '预期目标', '实际完成情况'];
const ENDINGS = ['总分', '合计', '评分等级', '自评绩效等级:', '自评绩效等级:优', '小计', '产出指标得分小计（上限不超过40分）', '自评分数小计', '评级'];
const VALUES = [
  '', '100', '≥90%', '90%', '≤1分钟', '1.5分钟', '=100(%)', '88.66(%)', '达成指标', '部分达成指标并具有一定效果', '未达成', '及时', '健全', '无', '/', '-', '—', 'null',
  '<p>完成</p>', '2023年12月底前', '9月前', '5.8万', '40/3=13.33', '17,160,681.00', '０．００６', '千分之六', '60—80周岁', '一级故障<=90分钟，二级故障', '同上', '10分',
  '-10', '0', '0次', '未发生扣分行为。', '已完成', '超过预期很多，共培训 12 次、3 个班', '1e309', '∞', '#DIV/0!', '≥≥≥', '（（（', '优', '９５％', '100%100%',
];
const NUMBERS = [0, 1, 10, 20, 5, 100, 0.6, 0.9781, 97.81, 9.779999999999999, -10, 1e300, 1e-300, 868.09, 887.5, 13.33, 33.333333333333336, 244];
const FORMATS = ['General', 'General', '0.00', '0.00%', '0%', '#,##0.00', '@', 'yyyy-mm-dd', '0.00_ '];

/** A workbook of one to three sheets: forms as they are met, with anything at all in their cells and rows out of place. */
export function randomWorkbook(random: Random): WorkbookSnapshot {
  const sheets = Array.from({ length: 1 + random.below(3) }, (_, index) => randomSheet(random, `表${index + 1}`));
  return { sheets, date1904: random.chance(5) };
}

function randomSheet(random: Random, name: string): SheetSnapshot {
  const cells = new Map<string, CellSnapshot>();
  const put = (row: number, column: number, content: string | number | null): void => {
    if (content === null || column < 0) return;
    cells.set(cellAddress(row, column), cell(random, row, column, content));
  };
  let row = random.below(4);
  const left = random.below(3);
  for (let forms = 1 + random.below(2); forms > 0; forms -= 1) row = putForm(random, put, row, left);
  const sorted = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    name,
    visibility: random.chance(90) ? 'visible' : 'hidden',
    protected: random.chance(5),
    cells: sorted,
    merges: randomMerges(random, row),
    hiddenRows: new Set(random.chance(10) ? [random.below(row + 1)] : []),
    hiddenColumns: new Set(),
    notes: [],
  };
}

type Put = (row: number, column: number, content: string | number | null) => void;

function putForm(random: Random, put: Put, from: number, left: number): number {
  let row = from;
  for (let rows = random.below(4); rows > 0; rows -= 1, row += 1) {
    put(row, left, random.pick(TITLES));
    put(row, left + 1 + random.below(3), random.pick([...TITLES, ...VALUES]));
  }
  if (random.chance(70)) row = putFunds(random, put, row, left);
  row = putIndicators(random, put, row, left);
  for (let rows = random.below(4); rows > 0; rows -= 1, row += 1) {
    put(row, left, random.pick(ENDINGS));
    put(row, left + 4 + random.below(4), value(random));
  }
  return row + random.below(3);
}

function putFunds(random: Random, put: Put, from: number, left: number): number {
  let row = from;
  const headings = FUND_HEADINGS.filter(() => random.chance(85));
  headings.forEach((heading, index) => { put(row, left + 1 + index, heading); });
  row += 1;
  for (let rows = 1 + random.below(4); rows > 0; rows -= 1, row += 1) {
    const shift = random.chance(8) ? -1 : 0;
    put(row, left, random.pick(FUND_LABELS));
    headings.forEach((_, index) => { put(row, left + 1 + index + shift, random.chance(80) ? random.pick(NUMBERS) : value(random)); });
  }
  return row;
}

function putIndicators(random: Random, put: Put, from: number, left: number): number {
  let row = from;
  const usual = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];
  const headings = random.chance(70) ? usual.filter(() => random.chance(95)) : Array.from({ length: 5 + random.below(6) }, () => random.pick(HEADINGS));
  headings.forEach((heading, index) => { put(row, left + index, heading); });
  row += 1;
  for (let rows = random.below(12); rows > 0; rows -= 1, row += 1) {
    if (random.chance(4)) {
      headings.forEach((heading, index) => { put(row, left + index, heading); });
      continue;
    }
    const shift = random.chance(4) ? 1 : 0;
    headings.forEach((_, index) => {
      const content = index < 3 ? (random.chance(80) ? random.pick(LABELS) : null) : value(random);
      put(row, left + index + shift, content);
    });
  }
  return row;
}

function value(random: Random): string | number | null {
  if (random.chance(25)) return null;
  return random.chance(50) ? random.pick(NUMBERS) : random.pick(VALUES);
}

function cell(random: Random, row: number, column: number, content: string | number): CellSnapshot {
  const formula = random.chance(3) ? random.pick(['A1*2', 'SUM(A1:A9)', '100(%)', 'WEBSERVICE("x")']) : null;
  const text = String(content);
  return { row, column, value: formula !== null && random.chance(50) ? null : content, text, formula, format: random.pick(FORMATS) };
}

function randomMerges(random: Random, rows: number): readonly CellArea[] {
  const merges: CellArea[] = [];
  for (let tries = random.below(6); tries > 0; tries -= 1) {
    const top = random.below(rows + 1);
    const start = random.below(8);
    const area = { top, left: start, bottom: top + random.below(3), right: start + random.below(3) };
    if (merges.every((other) => apart(area, other))) merges.push(area);
  }
  return merges;
}

function apart(a: CellArea, b: CellArea): boolean {
  return a.bottom < b.top || b.bottom < a.top || a.right < b.left || b.right < a.left;
}
