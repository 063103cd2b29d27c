import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { cellAddress, refText } from '../../workbook/cell-ref';
import { INAPPLICABLE, type Check, type Observation, type ReviewSubject } from '../check';
import { formFormulas, type FormFormula } from '../form-formulas';
import { addedCells } from '../formula/added-cells';
import { formCells } from '../formula/form-cells';
import { addendsOfSubtotal, addendsOfTotal } from '../score-addends';
import { writtenAmount } from '../written';

/** 求和公式加错: a subtotal or total whose formula leaves a row out, adds one twice, or adds what is no score. */
export const formulaSumsWrong: Check = {
  id: 'formula-sums-wrong',
  level: 'warning',
  evaluate: (subject) => {
    const sums = formFormulas(subject).filter(({ kind }) => kind === 'subtotal' || kind === 'total');
    return sums.length === 0 ? INAPPLICABLE : sums.flatMap((formula) => wrongSum(subject, formula));
  },
};

function wrongSum(subject: ReviewSubject, { kind, line, field, label, expression }: FormFormula): Observation[] {
  const cells = formCells(subject.form);
  const added = expression === null ? null : addedCells(expression, cells);
  const wanted = kind === 'total' ? addendsOfTotal(subject) : addendsOfSubtotal(subject.form, line);
  if (added === null || wanted === null || added.length === 0) return [];
  const subtotals = new Map(subject.form.subtotals.map(({ score }, index) => [refText(score.ref), index]));
  const times = new Map<string, number>();
  for (const ref of added) {
    const subtotal = subtotals.get(refText(ref));
    const own = subtotal === undefined ? [refText(ref)] : [...addendsOfSubtotal(subject.form, subtotal).keys()];
    for (const address of own) times.set(address, (times.get(address) ?? 0) + 1);
  }
  const [strange] = added.filter((ref) => !subtotals.has(refText(ref)) && !wanted.has(refText(ref)));
  // A cell of which nothing is known may hold points from outside the table.
  const strangeCell = strange === undefined ? null : cells.at(strange);
  if (strange !== undefined && strangeCell === null) return [];
  const at = (message: string, data: Record<string, string>, related: Observation['related']): Observation[] =>
    [{ ref: field.ref, message, data: { name: label, ...data }, related: related!, written: field.text }];
  if (strangeCell !== null && isNumber(strangeCell)) {
    // 其中 rows may be added in the place of their parent.
    if (isChild(subject.form, strangeCell)) return [];
    return at('foreign', { cell: cellAddress(strangeCell.ref.row, strangeCell.ref.column) }, [strangeCell.ref]);
  }
  const missing = [...wanted].filter(([address, { cell }]) => !times.has(address) && isNumber(cell)).map(([, one]) => one);
  if (missing.length > 0) return at('missing', { rows: named(missing.map(({ name }) => name)) }, missing.map(({ cell }) => cell.ref));
  const twice = [...wanted].filter(([address, { cell }]) => (times.get(address) ?? 0) > 1 && isNumber(cell)).map(([, one]) => one);
  return twice.length === 0 ? [] : at('twice', { rows: named(twice.map(({ name }) => name)) }, twice.map(({ cell }) => cell.ref));
}

const MOST_NAMED = 3;

function named(names: readonly string[]): string {
  return names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join('」「')}…` : names.join('」「');
}

function isNumber(cell: Field): boolean {
  return writtenAmount(cell)?.isZero() === false;
}

function isChild({ indicators }: EvaluationForm, { ref }: Field): boolean {
  return indicators.some(({ role, score }) => role === 'child' && score !== null && refText(score.ref) === refText(ref));
}
