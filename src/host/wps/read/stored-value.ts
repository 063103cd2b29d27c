import type { StoredValue } from '../../../workbook/snapshot';

/** 错误值: how the object model numbers them. */
const ERROR_NUMBERS: ReadonlyMap<number, string> = new Map([
  [-2146826288, '#NULL!'], [-2146826281, '#DIV/0!'], [-2146826273, '#VALUE!'], [-2146826265, '#REF!'], [-2146826259, '#NAME?'], [-2146826252, '#NUM!'], [-2146826246, '#N/A'],
  [-2146826245, '#GETTING_DATA'], [-2146826243, '#SPILL!'], [-2146826242, '#CONNECT!'], [-2146826241, '#BLOCKED!'], [-2146826240, '#UNKNOWN!'], [-2146826239, '#FIELD!'], [-2146826238, '#CALC!'],
]);
const ERRORS = new Set(ERROR_NUMBERS.values());

/** What only a further question about the cell can tell. */
export interface Doubts {
  readonly isError: () => boolean;
  readonly shownText: () => string;
}

/** 公式 of a cell without "=", or null. A text such as "=1+1" is told without its apostrophe, but no formula gives its own source. */
export function formulaOf(value: unknown, formula: unknown): string | null {
  return typeof formula === 'string' && formula.length > 1 && formula.startsWith('=') && formula !== value ? formula.slice(1) : null;
}

/** What a cell stores, by the ways in which the builds of WPS tell it. */
export function storedValue(value: unknown, formula: unknown, doubts: Doubts): StoredValue {
  if (value === null || value === undefined) return null;
  const isFormula = formulaOf(value, formula) !== null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    const error = ERROR_NUMBERS.get(value);
    // A number that is typed is told the same in both ways; an error is not.
    return error === undefined || (!isFormula && String(formula) === String(value)) ? value : { error };
  }
  if (typeof value === 'string') {
    if (value === '') return isFormula ? '' : null;
    // Some builds tell errors by their name. A formula that gives such a text is none of those that people write.
    return ERRORS.has(value) && (isFormula || doubts.isError()) ? { error: value } : value;
  }
  return { error: doubts.shownText() };
}
