import { parseDecimal } from '../../exact/decimal';
import type { Field } from '../../form/evaluation-form';
import { foldText } from '../../quantity/normalise';
import type { Check, Observation } from '../check';
import { numberFields } from '../form-texts';

/** 数字夹杂字符: a weight, score or amount in wide digits or with blanks in it, which no spreadsheet takes for a number. */
export const strayCharacters: Check = {
  id: 'stray-characters',
  level: 'hint',
  evaluate: ({ form }) => numberFields(form).flatMap((field): Observation[] => {
    const text = storedText(field);
    const plain = text === null ? '' : foldText(text);
    if (text === null || text === plain || parseDecimal(plain) === null) return [];
    return [{ ref: field.ref, message: 'stray', data: { written: text }, written: field.text }];
  }),
};

const LONGEST = 30;

/** A formula brings its own number, and blanks around the digits do no harm. */
function storedText({ cell }: Field): string | null {
  return cell !== null && cell.formula === null && typeof cell.value === 'string' && cell.value.length <= LONGEST ? cell.value.trim() : null;
}
