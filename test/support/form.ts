import type { EvaluationForm, Field, FundLine, Heading, Indicator } from '../../src/form/evaluation-form';
import { type CellRef, parseAddress } from '../../src/workbook/cell-ref';

/** What a test says about an indicator row; cells that are not named do not exist. */
export interface RowSketch {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly weight?: string;
  readonly score?: string;
  readonly reason?: string;
  readonly unit?: string;
  readonly sign?: string;
  readonly role?: Indicator['role'];
  readonly parent?: number;
}

export interface FundSketch {
  readonly label?: string;
  readonly role?: FundLine['role'];
  readonly initial?: string;
  readonly budget?: string;
  readonly spent?: string;
  readonly adjustment?: string;
  readonly weight?: string;
  readonly rate?: string;
  readonly score?: string;
}

/** A form as a test sketches it: the sheet is "自评表", funds start in row 5, indicators in row 12. */
export interface FormSketch {
  readonly title?: string;
  readonly project?: string;
  readonly department?: string;
  readonly unit?: string;
  readonly year?: number;
  readonly texts?: readonly string[];
  readonly headings?: readonly string[];
  readonly funds?: readonly FundSketch[];
  readonly rows?: readonly RowSketch[];
  readonly subtotals?: EvaluationForm['subtotals'];
  readonly total?: boolean;
  readonly grade?: boolean;
}

const SHEET = '自评表';
const FUND_ROW = 4;
const FIRST_ROW = 11;

/** 测试用自评表: an EvaluationForm by hand, for the stations after the form finder. */
export function formOf(sketch: FormSketch): EvaluationForm {
  const rows = sketch.rows ?? [];
  const afterRows = FIRST_ROW + rows.length;
  return {
    id: `${SHEET}!A1`,
    sheet: SHEET,
    range: { top: 0, left: 0, bottom: afterRows + 2, right: 9 },
    title: field(sketch.title, at('A1')),
    project: field(sketch.project, at('B2')),
    department: field(sketch.department, at('B3')),
    unit: field(sketch.unit, at('E3')),
    year: sketch.year ?? null,
    amountUnit: '万元',
    date1904: false,
    headings: (sketch.headings ?? []).map((text, column): Heading => ({ role: 'ignored', ref: { sheet: SHEET, row: FIRST_ROW - 1, column }, text })),
    funds: (sketch.funds ?? []).map(fundLine),
    goals: [],
    indicators: rows.map(indicator),
    subtotals: sketch.subtotals ?? [],
    total: sketch.total === true ? { label: '总分', weight: null, score: field('', { sheet: SHEET, row: afterRows, column: 6 })! } : null,
    grade: sketch.grade === true ? { field: field('', { sheet: SHEET, row: afterRows + 1, column: 6 })!, prefix: null, grade: '' } : null,
    texts: (sketch.texts ?? []).map((text, index) => field(text, { sheet: SHEET, row: 40 + index, column: 0 })!),
    notices: [],
    evidence: [],
    confidence: 100,
  };
}

function fundLine(sketch: FundSketch, index: number): FundLine {
  const cell = (column: number): CellRef => ({ sheet: SHEET, row: FUND_ROW + index, column });
  return {
    ref: cell(1),
    label: sketch.label ?? '年度资金总额',
    role: sketch.role ?? (index === 0 ? 'total' : 'component'),
    initial: field(sketch.initial, cell(2)),
    budget: field(sketch.budget, cell(3)),
    spent: field(sketch.spent, cell(4)),
    adjustment: field(sketch.adjustment, cell(8)),
    adjustmentRate: null,
    weight: field(sketch.weight, cell(5)),
    rate: field(sketch.rate, cell(6)),
    score: field(sketch.score, cell(7)),
    reason: null,
    shifted: false,
  };
}

function indicator(sketch: RowSketch, index: number): Indicator {
  const row = FIRST_ROW + index;
  const cell = (column: number): CellRef => ({ sheet: SHEET, row, column });
  return {
    row,
    level1: field(sketch.level1, cell(0)),
    level2: field(sketch.level2, cell(1)),
    level3: field(sketch.level3, cell(2)),
    target: field(sketch.target, cell(3)),
    actual: field(sketch.actual, cell(4)),
    weight: field(sketch.weight, cell(5)),
    rate: null,
    score: field(sketch.score, cell(6)),
    reason: field(sketch.reason, cell(7)),
    unit: sketch.unit ?? '',
    sign: sketch.sign ?? '',
    role: sketch.role ?? 'indicator',
    parent: sketch.parent ?? null,
    reviewScore: null,
  };
}

function field(text: string | undefined, ref: CellRef): Field | null {
  if (text === undefined) return null;
  const cell = text === '' ? null : { row: ref.row, column: ref.column, value: text, text, formula: null, format: 'General' };
  return { ref, text, cell, shared: false };
}

function at(address: string): CellRef {
  return { sheet: SHEET, ...parseAddress(address)! };
}
