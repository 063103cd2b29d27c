import type { CellArea, CellRef } from '../workbook/cell-ref';
import type { CellSnapshot } from '../workbook/snapshot';
import type { Message } from '../wording/message';

/**
 * 栏位: a cell that means something. `ref` is the cell a value is read from and written to (the anchor of a merged
 * area; the value cell of a target split over sign, value and unit columns). `text` is what the sheet shows (a split
 * target joined), "" when blank.
 */
export interface Field {
  readonly ref: CellRef;
  readonly text: string;
  /** The raw cell, null when it is empty and General. */
  readonly cell: CellSnapshot | null;
  /** Further indicators read the same merged cell (a score over several rows). */
  readonly shared: boolean;
}

/** 依据: one reason for a decision, so that a user can follow and correct it. */
export interface Evidence {
  readonly ref: CellRef | null;
  readonly says: Message;
}

/** 资金行. Amounts are as in the form; `amountUnit` of the form says 元 or 万元. */
export interface FundLine {
  /** The label's cell, or that of the first amount where there is no label. */
  readonly ref: CellRef;
  readonly label: string;
  readonly role: 'total' | 'component';
  readonly initial: Field | null;
  readonly budget: Field | null;
  readonly spent: Field | null;
  /** 预算调整额, signed, where the form has it. */
  readonly adjustment: Field | null;
  /** 预算调整率 where the form has it. */
  readonly adjustmentRate: Field | null;
  readonly weight: Field | null;
  /** 预算执行率. */
  readonly rate: Field | null;
  readonly score: Field | null;
  /** 偏差原因 or 备注 of the fund row, where the form has it. */
  readonly reason: Field | null;
  /** The row stands one or more columns off its headings; its cells are not trusted. */
  readonly shifted: boolean;
}

/**
 * 指标行的角色. indicator: scored. parent: its score is the sum of its children. child: a 其中 row under a parent.
 * placeholder: a row nobody uses (指标1, ……, 无). penalty: 扣分项. veto: 一票否决.
 */
export type IndicatorRole = 'indicator' | 'parent' | 'child' | 'placeholder' | 'penalty' | 'veto';

/** 绩效指标: one row of the indicator table. */
export interface Indicator {
  /** Sheet row, from 0. */
  readonly row: number;
  readonly level1: Field | null;
  readonly level2: Field | null;
  readonly level3: Field | null;
  /** 年度指标值. */
  readonly target: Field | null;
  /** 实际完成值. */
  readonly actual: Field | null;
  /** 分值. */
  readonly weight: Field | null;
  /** 完成率. */
  readonly rate: Field | null;
  /** 得分 of the unit itself; never the reviewer's column. */
  readonly score: Field | null;
  /** 偏差原因分析及改进措施. */
  readonly reason: Field | null;
  /** Unit column, or the unit written in the indicator's name, "" when neither. */
  readonly unit: string;
  /** Sign column, or the sign written in the indicator's name ("(≥**平方米)"), "" when neither. */
  readonly sign: string;
  readonly role: IndicatorRole;
  /** Index in `indicators` of the parent of a child, else null. */
  readonly parent: number | null;
  /** The reviewer's own score column, where there is one: shown, never written. */
  readonly reviewScore: Field | null;
}

/** 小计: a cell that sums rows. `section`: indicator rows of one block; `sections`: the subtotals before it; `penalties`: the deduction rows. */
export interface Subtotal {
  readonly kind: 'section' | 'sections' | 'penalties';
  readonly label: string;
  readonly weight: Field | null;
  readonly score: Field;
  /** Indexes in `indicators` whose scores it adds; for `sections` indexes in `subtotals`. */
  readonly of: readonly number[];
}

/** 总分. */
export interface TotalRow {
  readonly label: string;
  readonly weight: Field | null;
  readonly score: Field;
}

/** 等级: in a cell of its own, or behind the label in the same cell ("自评绩效等级:优"). */
export interface GradeCell {
  readonly field: Field;
  /** Label to keep when the grade is completed, with its colon; null when the cell is the grade's own. */
  readonly prefix: string | null;
  /** The grade that stands there, "" when none. */
  readonly grade: string;
}

/** 列: the role a heading gives its column in the indicator table or the fund table. */
export type ColumnRole =
  | 'level1' | 'level2' | 'level3' | 'target' | 'sign' | 'unit' | 'actual' | 'weight' | 'rate' | 'score'
  | 'reason' | 'review' | 'method' | 'note' | 'ignored'
  | 'fund-label' | 'initial' | 'budget' | 'spent' | 'adjustment' | 'adjustment-rate' | 'fund-weight' | 'fund-rate' | 'fund-score' | 'fund-reason';

export interface Heading {
  readonly role: ColumnRole;
  readonly ref: CellRef;
  readonly text: string;
}

/** 形式问题: something about the layout that was found, said, and not mended (a shifted row, a cut-off table). */
export interface FormNotice {
  readonly kind: 'row-shifted' | 'page-break-heading' | 'score-shared' | 'no-weight-column' | 'no-total' | 'no-reason-column' | 'spread-over-sheets' | 'hidden-rows' | 'odd-merge';
  readonly ref: CellRef;
  readonly says: Message;
}

/** 自评表: which cell means what, and why we think so. Nothing here depends on a rule profile. */
export interface EvaluationForm {
  /** Stable while the form stays where it is: "自评表!A2". */
  readonly id: string;
  /** Sheet of the indicator table. */
  readonly sheet: string;
  readonly range: CellArea;
  readonly title: Field | null;
  readonly project: Field | null;
  readonly department: Field | null;
  readonly unit: Field | null;
  /** Budget year the form speaks of, null when it says none. */
  readonly year: number | null;
  readonly amountUnit: '元' | '万元' | '亿元' | null;
  /** 1904 日期系统: dates of the workbook count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly headings: readonly Heading[];
  readonly funds: readonly FundLine[];
  /** 预期目标 | 实际完成情况, pairwise. */
  readonly goals: readonly { readonly expected: Field; readonly achieved: Field | null; readonly reason: Field | null }[];
  readonly indicators: readonly Indicator[];
  readonly subtotals: readonly Subtotal[];
  readonly total: TotalRow | null;
  readonly grade: GradeCell | null;
  /** All texts of the form outside its value columns (titles, labels, notes, conclusions): evidence for the choice of a profile. */
  readonly texts: readonly Field[];
  readonly notices: readonly FormNotice[];
  readonly evidence: readonly Evidence[];
  /** 0 to 100, a whole number: how much of what a form must have was found. */
  readonly confidence: number;
}

/** 未采纳: a sheet that resembles a form, with what it lacks. */
export interface RefusedSheet {
  readonly sheet: string;
  readonly ref: CellRef | null;
  readonly looksLike: 'budget-table' | 'target-only' | 'grade-book' | 'project-list' | 'unknown';
  readonly why: readonly Message[];
}

/** 识别结果. */
export interface FoundForms {
  readonly forms: readonly EvaluationForm[];
  readonly refused: readonly RefusedSheet[];
}
