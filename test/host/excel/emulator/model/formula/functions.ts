import type { StoredValue } from '../../../../../../src/workbook/snapshot';

/** What a part of a formula gives: one value, or those of a range. */
export type Given = StoredValue | readonly StoredValue[];

const isList = (given: Given): given is readonly StoredValue[] => Array.isArray(given);

export const listOf = (given: Given): readonly StoredValue[] => isList(given) ? given : [given];
export const oneOf = (given: Given): StoredValue => isList(given) ? given[0] ?? null : given;

/** An error of a part is the error of the whole. */
export class FormulaError extends Error {
  constructor(readonly error: string) {
    super(error);
  }
}

export function numberOf(given: Given): number {
  const value = oneOf(given);
  if (typeof value === 'object' && value !== null) throw new FormulaError(value.error);
  if (typeof value === 'string' && (value.trim() === '' || Number.isNaN(Number(value)))) throw new FormulaError('#VALUE!');
  return Number(value ?? 0);
}

export function textOf(given: Given): string {
  const value = oneOf(given);
  if (typeof value === 'object' && value !== null) throw new FormulaError(value.error);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value ?? '');
}

export function truthOf(given: Given): boolean {
  const value = oneOf(given);
  if (typeof value === 'string') throw new FormulaError('#VALUE!');
  return numberOf(given) !== 0;
}

/** Texts and empty cells of a range do not count. */
function numbersIn(givens: readonly Given[]): readonly number[] {
  return givens.flatMap((given) => isList(given) ? given.flatMap((value) => {
    if (typeof value === 'object' && value !== null) throw new FormulaError(value.error);
    return typeof value === 'number' ? [value] : [];
  }) : [numberOf(given)]);
}

function rounded(value: number, digits: number): number {
  const text = `${Math.trunc(Math.abs(Number(`${Math.abs(value).toPrecision(15)}e${digits}`)) + 0.5)}e${-digits}`;
  return Number(text) * (value < 0 ? -1 : 1);
}

/** Functions that the forms use; each argument is worked out when it is asked for. */
export const FUNCTIONS: Readonly<Record<string, (args: readonly (() => Given)[]) => Given>> = {
  IF: ([condition, yes, no]) => truthOf(condition!()) ? yes?.() ?? true : no?.() ?? false,
  IFERROR: ([value, otherwise]) => {
    try {
      const given = value!();
      return typeof given === 'object' && given !== null && !isList(given) ? otherwise!() : given;
    } catch (error) {
      if (error instanceof FormulaError) return otherwise!();
      throw error;
    }
  },
  SUM: (args) => numbersIn(args.map((arg) => arg())).reduce((sum, value) => sum + value, 0),
  MIN: (args) => Math.min(...numbersIn(args.map((arg) => arg()))),
  MAX: (args) => Math.max(...numbersIn(args.map((arg) => arg()))),
  AVERAGE: (args) => {
    const numbers = numbersIn(args.map((arg) => arg()));
    if (numbers.length === 0) throw new FormulaError('#DIV/0!');
    return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  },
  ROUND: ([value, digits]) => rounded(numberOf(value!()), numberOf(digits!())),
  ABS: ([value]) => Math.abs(numberOf(value!())),
  AND: (args) => args.every((arg) => truthOf(arg())),
  OR: (args) => args.some((arg) => truthOf(arg())),
  NOT: ([value]) => !truthOf(value!()),
  LEN: ([value]) => textOf(value!()).length,
  TRIM: ([value]) => textOf(value!()).trim().replaceAll(/ +/g, ' '),
  ISBLANK: ([value]) => oneOf(value!()) === null,
  TRUE: () => true,
  FALSE: () => false,
};
