import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { rowName, oneLine } from '../../form/row-name';
import { cellAddress, refText } from '../../workbook/cell-ref';
import { INAPPLICABLE, type Check, type Observation, type ReviewSubject } from '../check';
import { formFormulas, type FormFormula } from '../form-formulas';
import { namedCells } from '../formula/added-cells';

/** 公式引用他行: the score or rate of one row is worked out from the numbers of another. */
export const formulaOtherRow: Check = {
  id: 'formula-other-row',
  level: 'warning',
  evaluate: (subject) => {
    const formulas = formFormulas(subject);
    return formulas.length === 0 ? INAPPLICABLE : formulas.flatMap((formula) => pointsElsewhere(subject, formula));
  },
};

function pointsElsewhere({ form }: ReviewSubject, { kind, line, field, label, expression }: FormFormula): Observation[] {
  if (expression === null || !(kind in SOURCES)) return [];
  const others = sourcesOf(form);
  const own = new Set(ownCells(form, kind as keyof typeof SOURCES, line).map(({ ref }) => refText(ref)));
  const strange = namedCells(expression).find((ref) => others.has(refText(ref)) && !own.has(refText(ref)));
  if (strange === undefined) return [];
  return [{
    ref: field.ref,
    related: [strange],
    message: 'otherRow',
    data: { name: label, other: others.get(refText(strange))!, cell: cellAddress(strange.row, strange.column) },
    written: field.text,
  }];
}

const SOURCES = { 'fund-rate': 'funds', 'adjustment-rate': 'funds', 'fund-score': 'funds', 'completion-rate': 'indicators', 'indicator-score': 'indicators' } as const;

/** A measure such as 预算执行率 reads the fund block from an indicator row, and rightly so. */
function ownCells(form: EvaluationForm, kind: keyof typeof SOURCES, line: number): readonly Field[] {
  return SOURCES[kind] === 'funds' ? fundCells(form, line) : [...rowCells(form, line), ...form.funds.flatMap((_, fund) => fundCells(form, fund))];
}

function rowCells({ indicators }: EvaluationForm, line: number): readonly Field[] {
  const { target, actual, weight, rate } = indicators[line]!;
  return [target, actual, weight, rate].filter((cell) => cell !== null);
}

function fundCells({ funds }: EvaluationForm, line: number): readonly Field[] {
  const { initial, budget, spent, adjustment, weight, rate } = funds[line]!;
  return [initial, budget, spent, adjustment, weight, rate].filter((cell) => cell !== null);
}

/** 计算依据的格: every cell that a score or rate is worked out from, with the name of its row. */
function sourcesOf(form: EvaluationForm): ReadonlyMap<string, string> {
  const before = sources.get(form);
  if (before !== undefined) return before;
  const named = new Map<string, string>();
  form.funds.forEach((fund, line) => fundCells(form, line).forEach(({ ref }) => named.set(refText(ref), oneLine(fund.label))));
  form.indicators.forEach((row, line) => rowCells(form, line).forEach(({ ref }) => named.set(refText(ref), rowName(row))));
  sources.set(form, named);
  return named;
}

const sources = new WeakMap<EvaluationForm, ReadonlyMap<string, string>>();
