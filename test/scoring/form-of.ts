import type { EvaluationForm, Field, FundLine, Indicator, IndicatorRole, Subtotal } from '../../src/form/evaluation-form';

/** One row as a case writes it; a cell left out is a cell the form does not have, "" an empty one. */
export interface RowSpec {
  readonly level1?: string;
  readonly level2?: string;
  readonly name?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly weight?: string;
  readonly score?: string;
  readonly rate?: string;
  readonly reason?: string;
  readonly unit?: string;
  readonly sign?: string;
  readonly role?: IndicatorRole;
  readonly parent?: number;
  /** Row whose score cell this row shares. */
  readonly sharesScoreOf?: number;
}

export interface FundSpec {
  readonly label?: string;
  readonly role?: 'total' | 'component';
  readonly initial?: string;
  readonly budget?: string;
  readonly spent?: string;
  readonly adjustment?: string;
  readonly weight?: string;
  readonly score?: string;
  readonly reason?: string;
  readonly shifted?: boolean;
  /** The fund block has no score column. */
  readonly noScoreCell?: boolean;
}

export interface FormSpec {
  readonly title?: string;
  readonly project?: string;
  readonly year?: number;
  readonly amountUnit?: '元' | '万元' | '亿元';
  readonly funds?: readonly FundSpec[];
  readonly rows?: readonly RowSpec[];
  readonly subtotals?: readonly { readonly kind: Subtotal['kind']; readonly of: readonly number[] }[];
}

export const SHEET = '自评表';
const FUND_ROW = 4;
const FIRST_ROW = 10;
const SUBTOTAL_ROW = 900;

/** An evaluation form as the form station would hand it over, from a few words. */
export function formOf({ title = '项目支出绩效自评表', project, year, amountUnit, funds = [], rows = [], subtotals = [] }: FormSpec): EvaluationForm {
  return {
    id: `${SHEET}!A1`,
    sheet: SHEET,
    range: { top: 0, left: 0, bottom: SUBTOTAL_ROW + subtotals.length + 2, right: 9 },
    title: field(title, 0, 0),
    project: project === undefined ? null : field(project, 1, 1),
    department: null,
    unit: null,
    year: year ?? null,
    amountUnit: amountUnit ?? null,
    date1904: false,
    headings: [],
    funds: funds.map(fundLine),
    goals: [],
    indicators: rows.map((row, index) => indicator(row, index, rows)),
    subtotals: subtotals.map(({ kind, of }, index) => ({ kind, of, label: '小计', weight: null, score: field('', SUBTOTAL_ROW + index, 7)! })),
    total: { label: '总分', weight: null, score: field('', SUBTOTAL_ROW + subtotals.length, 7)! },
    grade: { field: field('', SUBTOTAL_ROW + subtotals.length + 1, 1)!, prefix: null, grade: '' },
    texts: [],
    notices: [],
    evidence: [],
    confidence: 100,
  };
}

function fundLine(spec: FundSpec, index: number): FundLine {
  const row = FUND_ROW + index;
  const at = (text: string | undefined, column: number) => (text === undefined ? null : field(text, row, column));
  return {
    ref: { sheet: SHEET, row, column: 0 },
    label: spec.label ?? '年度资金总额',
    role: spec.role ?? 'total',
    initial: at(spec.initial, 1),
    budget: at(spec.budget, 2),
    spent: at(spec.spent, 3),
    adjustment: at(spec.adjustment, 4),
    adjustmentRate: null,
    weight: at(spec.weight, 5),
    rate: field('', row, 6),
    score: spec.noScoreCell === true ? null : field(spec.score ?? '', row, 7),
    reason: at(spec.reason, 8),
    shifted: spec.shifted ?? false,
  };
}

function indicator(spec: RowSpec, index: number, rows: readonly RowSpec[]): Indicator {
  const row = FIRST_ROW + index;
  const at = (text: string | undefined, column: number) => (text === undefined ? null : field(text, row, column));
  const shares = spec.sharesScoreOf ?? index;
  const shared = rows.some((other, place) => place !== index && (other.sharesScoreOf ?? place) === shares);
  return {
    row,
    level1: at(spec.level1, 0),
    level2: at(spec.level2, 1),
    level3: at(spec.name, 2),
    target: at(spec.target, 3),
    actual: at(spec.actual, 4),
    weight: at(spec.weight, 5),
    rate: at(spec.rate, 6),
    score: { ...field(rows[shares]!.score ?? '', FIRST_ROW + shares, 7)!, shared },
    reason: at(spec.reason, 8),
    unit: spec.unit ?? '',
    sign: spec.sign ?? '',
    role: spec.role ?? 'indicator',
    parent: spec.parent ?? null,
    reviewScore: null,
  };
}

export function field(text: string, row: number, column: number): Field {
  return { ref: { sheet: SHEET, row, column }, text, cell: text === '' ? null : { row, column, value: text, text, formula: null, format: 'General' }, shared: false };
}
