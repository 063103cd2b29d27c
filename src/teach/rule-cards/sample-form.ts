import type { EvaluationForm, Field, FundLine, Indicator } from '../../form/evaluation-form';

/** 示例指标行: the texts of its cells; the score cell is empty. */
export interface SampleRow {
  readonly level1?: string;
  readonly level2?: string;
  readonly name?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly weight?: string;
  readonly role?: 'indicator' | 'penalty' | 'veto';
}

/** 示例资金行. */
export interface SampleFund {
  readonly initial: string;
  readonly budget: string;
  readonly spent: string;
  readonly adjustment: string;
  readonly weight: string;
  /** Whether the fund block has a score cell, or its score stands in a row. */
  readonly scored: boolean;
}

const SHEET = '自评表';
const FUND_ROW = 3;
const FIRST_ROW = 5;
const SCORE_COLUMN = 7;

/** 示例表: a form as the form station would hand it over, so that the engine is asked and nothing is computed beside it. */
export function sampleForm({ year, rows, fund = null }: {
  readonly year: number;
  readonly rows: readonly SampleRow[];
  readonly fund?: SampleFund | null;
}): EvaluationForm {
  const last = FIRST_ROW + rows.length;
  return {
    id: `${SHEET}!A1`, sheet: SHEET, range: { top: 0, left: 0, bottom: last + 1, right: SCORE_COLUMN },
    title: field('项目支出绩效自评表', 0, 0), project: null, department: null, unit: null, year, amountUnit: '万元', date1904: false,
    headings: [], funds: fund === null ? [] : [fundLine(fund)], goals: [], indicators: rows.map(indicator), subtotals: [],
    total: { label: '总分', weight: null, score: field('', last, SCORE_COLUMN) },
    grade: { field: field('', last + 1, 1), prefix: null, grade: '' },
    texts: [], notices: [], evidence: [], confidence: 100,
  };
}

function fundLine({ initial, budget, spent, adjustment, weight, scored }: SampleFund): FundLine {
  const at = (text: string, column: number) => field(text, FUND_ROW, column);
  return {
    ref: { sheet: SHEET, row: FUND_ROW, column: 0 }, label: '年度资金总额', role: 'total',
    initial: at(initial, 1), budget: at(budget, 2), spent: at(spent, 3), adjustment: at(adjustment, 4), adjustmentRate: null,
    weight: scored ? at(weight, 5) : null, rate: at('', 6), score: scored ? at('', SCORE_COLUMN) : null, reason: null, shifted: false,
  };
}

function indicator({ level1 = '', level2 = '', name = SAMPLE_NAME, target = '', actual = '', weight = '', role = 'indicator' }: SampleRow, index: number): Indicator {
  const row = FIRST_ROW + index;
  const at = (text: string, column: number) => field(text, row, column);
  return {
    row, level1: at(level1, 0), level2: at(level2, 1), level3: at(name, 2), target: at(target, 3), actual: at(actual, 4), weight: at(weight, 5),
    rate: at('', 6), score: at('', SCORE_COLUMN), reason: null, unit: '', sign: '', role, parent: null, reviewScore: null,
  };
}

/** A name that no rule looks for. */
export const SAMPLE_NAME = '示例指标';

function field(text: string, row: number, column: number): Field {
  return { ref: { sheet: SHEET, row, column }, text, cell: text === '' ? null : { row, column, value: text, text, formula: null, format: 'General' }, shared: false };
}
