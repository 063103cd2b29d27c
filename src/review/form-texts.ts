import type { EvaluationForm, Field } from '../form/evaluation-form';
import { refText } from '../workbook/cell-ref';

const known = new WeakMap<EvaluationForm, readonly Field[]>();

/** 文字栏: titles, labels, notes, goals, names, targets, actuals and reasons of a form, each cell once however many rows read it. */
export function textFields(form: EvaluationForm): readonly Field[] {
  const before = known.get(form);
  if (before !== undefined) return before;
  const fields = onceEach([
    ...form.texts,
    ...form.goals.flatMap(({ expected, achieved, reason }) => [expected, achieved, reason]),
    ...form.indicators.flatMap(({ level3, target, actual, reason }) => [level3, target, actual, reason]),
  ]);
  known.set(form, fields);
  return fields;
}

/** 数字栏: weights, rates, scores and amounts, each cell once. */
export function numberFields({ funds, indicators, subtotals, total, grade }: EvaluationForm): readonly Field[] {
  return onceEach([
    ...funds.flatMap(({ initial, budget, spent, adjustment, adjustmentRate, weight, rate, score }) => [initial, budget, spent, adjustment, adjustmentRate, weight, rate, score]),
    ...indicators.flatMap(({ weight, rate, score }) => [weight, rate, score]),
    ...subtotals.flatMap(({ weight, score }) => [weight, score]),
    total?.weight ?? null,
    total?.score ?? null,
    grade?.field ?? null,
  ]);
}

function onceEach(fields: readonly (Field | null)[]): readonly Field[] {
  const once = new Map<string, Field>();
  for (const field of fields) if (field !== null && field.text !== '') once.set(refText(field.ref), field);
  return [...once.values()];
}
