import { type Decimal, decimal, decimalOfStored, decimalText, parseDecimal } from '../../exact/decimal';
import { absolute, compare, isZero, larger, minus, over, plus, type Ratio, RATIO_ZERO, ratio, ratioOf, smaller, sum, times } from '../../exact/ratio';
import { round, type RoundingMode } from '../../exact/round';
import type { Field } from '../../form/evaluation-form';
import type { Expression, Operator } from './expression';
import type { FormCells } from './form-cells';

/** 公式的值: a number, a text or a truth; null where nobody can say: a function or a cell not known, a tie that binary numbers may break either way. */
export type Value = Ratio | string | boolean | null;

/** 重算公式 over the values that the cells of the form hold now. */
export function computeFormula(expression: Expression, cells: FormCells): Value {
  switch (expression.kind) {
    case 'number':
      return ratio(expression.value);
    case 'text':
      return expression.text;
    case 'cell':
      return valueOf(cells.at(expression.ref));
    case 'area':
      return null;
    case 'sign': {
      const of = numberOf(computeFormula(expression.of, cells));
      if (of === null || expression.sign === '+') return of;
      return times(of, ratioOf(expression.sign === '%' ? '0.01' : '-1'));
    }
    case 'operation':
      return operation(expression.operator, expression, cells);
    case 'call':
      return call(expression.name, expression.args, cells);
  }
}

function valueOf(field: Field | null): Value {
  if (field === null) return null;
  const { cell } = field;
  if (cell === null || (cell.value === null && cell.formula === null)) return RATIO_ZERO;
  if (typeof cell.value === 'number') return storedRatio(cell.value);
  return typeof cell.value === 'string' || typeof cell.value === 'boolean' ? cell.value : null;
}

function storedRatio(stored: number): Ratio | null {
  const value = decimalOfStored(stored);
  return value === null ? null : ratio(value);
}

/** Programs take a text of digits for its number in plain arithmetic, and fail at any other. */
function numberOf(value: Value): Ratio | null {
  if (typeof value !== 'string') return typeof value === 'boolean' ? null : value;
  const plain = parseDecimal(value.trim());
  return plain === null ? null : ratio(plain);
}

function operation(operator: Operator, { left, right }: Extract<Expression, { kind: 'operation' }>, cells: FormCells): Value {
  const [a, b] = [computeFormula(left, cells), computeFormula(right, cells)];
  if (a === null || b === null) return null;
  if (operator === '&') return textOf(a) === null || textOf(b) === null ? null : `${textOf(a)!}${textOf(b)!}`;
  if (typeof a === 'string' && typeof b === 'string') return operator === '=' ? a.toLowerCase() === b.toLowerCase() : null;
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x === null || y === null) return null;
  switch (operator) {
    case '+':
      return plus(x, y);
    case '-':
      return minus(x, y);
    case '*':
      return times(x, y);
    case '/':
      return isZero(y) ? null : over(x, y);
    case '^':
      return null;
    default:
      return compared(operator, compare(x, y), isPlain(left) && isPlain(right));
  }
}

/** Two equal numbers that were computed may differ by a bit in a program. */
function compared(operator: '=' | '<>' | '<' | '>' | '<=' | '>=', order: number, plain: boolean): boolean | null {
  if (order === 0 && !plain) return null;
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
  }
}

function isPlain({ kind }: Expression): boolean {
  return kind === 'number' || kind === 'cell' || kind === 'text';
}

function textOf(value: Exclude<Value, null>): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' || !value.denominator.equals(1) ? null : decimalText(value.numerator);
}

function call(name: string, args: readonly Expression[], cells: FormCells): Value {
  const [first, second, third] = args;
  switch (name) {
    case 'SUM':
      return folded(args, cells, (numbers) => sum(numbers));
    case 'MIN':
      return folded(args, cells, (numbers) => numbers.length === 0 ? RATIO_ZERO : numbers.reduce(smaller));
    case 'MAX':
      return folded(args, cells, (numbers) => numbers.length === 0 ? RATIO_ZERO : numbers.reduce(larger));
    case 'ABS': {
      const of = first === undefined ? null : numberOf(computeFormula(first, cells));
      return of === null ? null : absolute(of);
    }
    case 'IF': {
      const test = first === undefined ? null : computeFormula(first, cells);
      if (typeof test !== 'boolean') return null;
      const branch = test ? second : third;
      return branch === undefined ? null : computeFormula(branch, cells);
    }
    case 'IFERROR':
      return first === undefined ? null : computeFormula(first, cells);
    case 'ROUND':
    case 'ROUNDUP':
    case 'ROUNDDOWN':
    case 'TRUNC':
      return first === undefined ? null : roundedTo(MODES[name], numberOf(computeFormula(first, cells)), second === undefined ? RATIO_ZERO : numberOf(computeFormula(second, cells)));
    default:
      return null;
  }
}

const MODES: Readonly<Record<'ROUND' | 'ROUNDUP' | 'ROUNDDOWN' | 'TRUNC', RoundingMode>> = { ROUND: 'half-up', ROUNDUP: 'up', ROUNDDOWN: 'truncate', TRUNC: 'truncate' };

/** The numbers of the arguments; in areas and cells texts do not count. */
function folded(args: readonly Expression[], cells: FormCells, fold: (numbers: readonly Ratio[]) => Ratio): Ratio | null {
  const numbers: Ratio[] = [];
  for (const arg of args) {
    const fields = arg.kind === 'area' ? cells.in(arg) : arg.kind === 'cell' ? oneOf(cells.at(arg.ref)) : null;
    if (fields === null) {
      const value = arg.kind === 'area' || arg.kind === 'cell' ? null : numberOf(computeFormula(arg, cells));
      if (value === null) return null;
      numbers.push(value);
      continue;
    }
    for (const field of fields) {
      const stored = field.cell?.value ?? null;
      if (typeof stored === 'object' && stored !== null) return null;
      const value = typeof stored === 'number' ? storedRatio(stored) : null;
      if (value !== null) numbers.push(value);
    }
  }
  return fold(numbers);
}

function oneOf(field: Field | null): readonly Field[] | null {
  return field === null ? null : [field];
}

/** Just at the edge of a step the last bit of a binary number decides, which is not ours to tell. */
function roundedTo(mode: RoundingMode, value: Ratio | null, places: Ratio | null): Ratio | null {
  if (value === null || places === null || !places.denominator.equals(1) || !places.numerator.isInteger()) return null;
  const digits = places.numerator.toNumber();
  if (digits < 0 || digits > 12) return null;
  const rounded = round(value, { mode, places: digits });
  const edge: Decimal = decimal(mode === 'half-up' ? `5e-${digits + 1}` : '0');
  const distance = absolute(minus(value, ratio(rounded)));
  const isShort = value.denominator.equals(1) && value.numerator.decimalPlaces() <= digits;
  if (mode === 'half-up' ? compare(distance, ratio(edge)) === 0 : isShort) return null;
  return ratio(rounded);
}
