import { type Decimal, decimal, decimalOfStored, parseDecimal } from '../exact/decimal';
import type { Field } from '../form/evaluation-form';
import { readCell } from '../quantity/read-cell';
import type { ComputedCell } from '../scoring/computed-cells';

/**
 * 填报情况: what stands in a computed cell, held against what the rule gives. `formula` tells apart a cell whose
 * number comes from the person's own formula.
 */
export type Written =
  | { readonly state: 'blank' }
  | { readonly state: 'same'; readonly formula: boolean }
  | { readonly state: 'differs'; readonly formula: boolean; readonly value: Decimal | null };

/** Compares a computed cell with its expected content; only for cells whose content is known. */
export function compareWritten(cell: ComputedCell): Written {
  const formula = (cell.field.cell?.formula ?? null) !== null;
  if (!formula && isBlank(cell)) return { state: 'blank' };
  if (cell.kind === 'grade') {
    return plainGrade(gradeText(cell)) === plainGrade(cell.shown ?? '') ? { state: 'same', formula } : { state: 'differs', formula, value: null };
  }
  const readings = cell.kind.endsWith('rate') ? rateReadings(cell.field) : amountReadings(cell.field);
  if (cell.value !== null && readings.some((reading) => reading.equals(cell.value!))) return { state: 'same', formula };
  return { state: 'differs', formula, value: readings[0] ?? null };
}

/** The number a person wrote in a cell, null when there is none. A trailing 分 or blanks do not matter. */
export function writtenAmount(field: Field): Decimal | null {
  return amountReadings(field)[0] ?? null;
}

/** A rate as a ratio. A bare 97.81 and a bare 0.9781 are both seen in forms: both readings are given, the likelier first. */
export function rateReadings(field: Field): readonly Decimal[] {
  const meaning = readCell(field.cell, field.text);
  if (meaning.kind !== 'quantity') return [];
  if (meaning.unit?.dimension === 'ratio') return [meaning.amount.times(meaning.unit.factor)];
  if (meaning.unit !== null) return [];
  const hundredth = meaning.amount.times(decimal('0.01'));
  return meaning.amount.abs().lessThanOrEqualTo(decimal('1')) ? [meaning.amount, hundredth] : [hundredth, meaning.amount];
}

function amountReadings(field: Field): readonly Decimal[] {
  if (typeof field.cell?.value === 'number') {
    const stored = decimalOfStored(field.cell.value);
    return stored === null ? [] : [stored];
  }
  const plain = parseDecimal(squeezed(field.text).replace(/分$/, ''));
  if (plain !== null) return [plain];
  const meaning = readCell(field.cell, field.text);
  return meaning.kind === 'quantity' && (meaning.unit === null || meaning.unit.symbol === '分') ? [meaning.amount] : [];
}

function isBlank(cell: ComputedCell): boolean {
  return cell.kind === 'grade' ? gradeText(cell) === '' : cell.field.text.trim() === '';
}

/** The grade behind the label of a "自评绩效等级:优" cell. The label of an expected content ends where the grade begins. */
function gradeText(cell: ComputedCell): string {
  return squeezed(cell.field.text.slice(cell.label.length));
}

/** 同一等级: 优秀 and 优 are one grade. */
export function sameGrade(a: string, b: string): boolean {
  return plainGrade(squeezed(a)) === plainGrade(squeezed(b));
}

/** 优秀 is 优, 良好 is 良, 中等 is 中, 较差 is 差: the same band in other words. */
function plainGrade(grade: string): string {
  return SAME_GRADE.get(grade) ?? grade;
}

const SAME_GRADE: ReadonlyMap<string, string> = new Map([['优秀', '优'], ['良好', '良'], ['中等', '中'], ['较差', '差']]);

/** Whether the cell says "-", "/" or 无 instead of a number. */
export function isWrittenNothing(field: Field): boolean {
  return readCell(field.cell, field.text).kind === 'nothing';
}

function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '');
}
