import { findForms } from '../../src/form/find-forms';
import type { RuleProfile } from '../../src/profile/rule-profile';
import type { ReviewSubject } from '../../src/review/check';
import { reviewForm } from '../../src/review/review-form';
import { NO_JUDGEMENTS, type Judgements } from '../../src/scoring/form-score';
import { scoreForm } from '../../src/scoring/score-form';
import { parseAddress, refText } from '../../src/workbook/cell-ref';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { say } from '../../src/wording/say';
import { shipped } from './profile';
import { workbook } from './sheet';

/** A small form as a test writes it; what is not named is as in a form without fault. */
export interface SheetSketch {
  /** At most four fund rows: label | initial | budget | spent | weight | rate | score. They stand in rows 5 to 8. */
  readonly funds?: readonly string[];
  readonly goal?: string;
  readonly achieved?: string;
  /** Indicator rows: level 1 | level 2 | level 3 | target | actual | weight | score | reason. They start in row 12. */
  readonly rows: readonly string[];
  /** Weight and score of the total row, which follows the rows; null leaves the row out. */
  readonly total?: string | null;
  readonly grade?: string | null;
}

/** Four rows without fault under shanghai/2023: 90 points. */
export const ROWS: readonly string[] = [
  '产出指标 | 数量指标 | 受理来电 | ≥10000件 | 12000件 | 30 | 30 | ',
  '^ | 质量指标 | 办结率 | ≥98% | 99% | 30 | 30 | ',
  '效益指标 | 社会效益指标 | 诉求解决率 | ≥95% | 96% | 20 | 20 | ',
  '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | ',
];

/** ROWS with single rows replaced, by their place from 0. */
export function rowsWith(changes: Readonly<Record<number, string>>): readonly string[] {
  return ROWS.map((row, place) => changes[place] ?? row);
}

const FUNDS = ['年度资金总额 | 100 | 100 | 100 | 10 | 100.00 | 10', '其中：当年财政拨款 | 100 | 100 | 100 | - | 100.00 | -', '上年结转资金 | 0 | 0 | 0 | - | 0.00 | -', '其他资金 | 0 | 0 | 0 | - | 0.00 | -'];

/** 测试用自评表: one sheet "自评表" in the national layout, in the notation of support/sheet.ts. */
export function formSheet({ funds = FUNDS, goal = '保障热线平稳运行', achieved = '受理来电12000件', rows, total = '100 | 100', grade = '优' }: SheetSketch): WorkbookSnapshot {
  return workbook([
    '@ 自评表',
    '项目支出绩效自评表',
    '项目名称 | 热线运行经费',
    '主管部门 | 某局 |  | 实施单位 | 某中心',
    '项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分',
    ...[0, 1, 2, 3].map((index) => `^ | ${funds[index] ?? ''}`),
    '年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <',
    `^ | ${goal} | < | < | ${achieved} | < | < | <`,
    '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施',
    ...rows,
    ...(total === null ? [] : [`总分 | < | < | < | < | ${total}`]),
    ...(grade === null ? [] : [`评分等级 | ${grade}`]),
  ].join('\n'));
}

/** The same workbook with other content in single cells: a number format, a formula and its value. */
export function withCells(book: WorkbookSnapshot, changes: Readonly<Record<string, Partial<CellSnapshot>>>): WorkbookSnapshot {
  const [first, ...others] = book.sheets;
  const changed = Object.entries(changes).map(([address, change]): CellSnapshot => {
    const at = parseAddress(address)!;
    const before = first!.cells.find(({ row, column }) => row === at.row && column === at.column);
    const cell = { ...at, value: null, text: '', formula: null, format: 'General', ...before, ...change };
    return change.value === undefined || change.text !== undefined ? cell : { ...cell, text: String(change.value) };
  });
  const isChanged = ({ row, column }: CellSnapshot) => changed.some((cell) => cell.row === row && cell.column === column);
  const cells = [...first!.cells.filter((cell) => !isChanged(cell)), ...changed].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...book, sheets: [{ ...first!, cells }, ...others] };
}

/** The whole line up to the review: the first form of the workbook, scored under the profile. */
export function subjectOf(workbook: WorkbookSnapshot, profile: RuleProfile | string, judgements: Judgements = NO_JUDGEMENTS): ReviewSubject {
  const [form] = findForms(workbook).forms;
  if (form === undefined) throw new RangeError('the sheet holds no form');
  const rule = typeof profile === 'string' ? shipped(profile) : profile;
  return { form, profile: rule, score: scoreForm(form, rule, judgements) };
}

/** What one check says about a sheet, as a user reads it: "错误 自评表!G12 …". "不适用" when it has nothing to look at. */
export function says(check: string, workbook: WorkbookSnapshot, profile: RuleProfile | string = 'shanghai/2023', judgements: Judgements = NO_JUDGEMENTS): readonly string[] | '不适用' {
  const { findings, verdicts } = reviewForm(subjectOf(workbook, profile, judgements));
  if (verdicts.get(check) === 'inapplicable') return '不适用';
  return findings.filter((finding) => finding.check === check).map((finding) =>
    `${finding.verdict === 'needs-review' ? '待人工' : LEVELS[finding.level]} ${refText(finding.ref)} ${say(finding.message, 'zh')}`);
}

const LEVELS = { error: '错误', warning: '警告', hint: '提示' } as const;

/** The findings of one check, for what a sentence does not show: expected, written, fix, related. */
export function findingsOf(check: string, workbook: WorkbookSnapshot, profile: RuleProfile | string = 'shanghai/2023') {
  return reviewForm(subjectOf(workbook, profile)).findings.filter((finding) => finding.check === check);
}
