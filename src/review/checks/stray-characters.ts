import { decimalText, parseDecimal } from '../../exact/decimal';
import type { Field } from '../../form/evaluation-form';
import { foldText } from '../../quantity/normalise';
import { contentOf } from '../../workbook/cell-content';
import type { Check, Observation } from '../check';
import { numberFields } from '../form-texts';

/** 数字夹杂字符: a weight, score or amount in wide digits or with blanks in it, which no spreadsheet takes for a number. */
export const strayCharacters: Check = {
  id: 'stray-characters',
  level: 'hint',
  evaluate: ({ form }) => numberFields(form).flatMap((field): Observation[] => {
    const text = storedText(field);
    const plain = text === null ? '' : foldText(text);
    const number = parseDecimal(plain);
    if (text === null || text === plain || number === null) return [];
    return [{
      ref: field.ref,
      message: 'stray',
      data: { written: text },
      written: field.text,
      fix: { ref: field.ref, before: contentOf(field.cell), after: { kind: 'number', decimal: decimalText(number) }, format: field.cell!.format === '@' ? 'General' : null, formatBefore: null },
    }];
  }),
};

const LONGEST = 30;

/** A formula brings its own number, and blanks around the digits do no harm. */
function storedText({ cell }: Field): string | null {
  return cell !== null && cell.formula === null && typeof cell.value === 'string' && cell.value.length <= LONGEST ? cell.value.trim() : null;
}
