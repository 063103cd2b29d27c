import type { EvaluationForm, Field } from '../form/evaluation-form';
import { oneLine, rowName, shortened } from '../form/row-name';
import type { ComputedKind } from '../scoring/computed-cells';

/** 计算栏: a cell for a score, a rate or a sum, whether or not the rule can say what belongs into it. */
export interface ComputedField {
  readonly kind: ComputedKind;
  /** Index in the form's list that it belongs to; 0 for total and grade. */
  readonly line: number;
  /** Made when it is needed; most forms have nothing to say of most cells. */
  readonly label: () => string;
  readonly field: Field;
}

/** All of them in reading order of the form's blocks, each merged cell once. Shifted rows have none to trust. */
export function computedFields(form: EvaluationForm): readonly ComputedField[] {
  const fields: ComputedField[] = [];
  const seen = new Set<Field['ref']>();
  const add = (kind: ComputedKind, line: number, label: () => string, field: Field | null) => {
    if (field === null || seen.has(field.ref)) return;
    seen.add(field.ref);
    fields.push({ kind, line, label, field });
  };
  form.funds.forEach((fund, line) => {
    if (fund.shifted) return;
    const label = () => oneLine(fund.label);
    add('fund-rate', line, label, fund.rate);
    add('adjustment-rate', line, label, fund.adjustmentRate);
    add('fund-score', line, label, fund.score);
  });
  form.indicators.forEach((row, line) => {
    add('completion-rate', line, () => rowName(row), row.rate);
    add('indicator-score', line, () => rowName(row), row.score);
  });
  form.subtotals.forEach((subtotal, line) => {
    add('subtotal', line, () => shortened(oneLine(subtotal.label)), subtotal.score);
  });
  if (form.total !== null) add('total', 0, () => shortened(oneLine(form.total!.label)), form.total.score);
  if (form.grade !== null) add('grade', 0, () => form.grade!.prefix ?? '', form.grade.field);
  return fields;
}
