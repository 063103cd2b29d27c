import type { Field } from '../../form/evaluation-form';
import { computedCells } from '../../scoring/computed-cells';
import { refText } from '../../workbook/cell-ref';
import type { Check, Observation, ReviewSubject } from '../check';
import { numberFields, textFields } from '../form-texts';

/** 公式错误值: #REF!, #DIV/0! and the like where a value should stand. */
export const errorValueLeft: Check = {
  id: 'error-value-left',
  level: 'error',
  evaluate: (subject) => {
    const wrong = [...textFields(subject.form), ...numberFields(subject.form)].flatMap((field): { field: Field; error: string }[] => {
      const error = errorIn(field);
      return error === null ? [] : [{ field, error }];
    });
    if (wrong.length === 0) return [];
    const known = knownCells(subject);
    return wrong.filter(({ field }) => !known.has(refText(field.ref)))
      .map(({ field, error }): Observation => ({ ref: field.ref, message: 'error', data: { error }, written: field.text }));
  },
};

/** Of a cell whose number the rule gives, the check of that number says what should stand there. */
function knownCells({ form, score, profile }: ReviewSubject): ReadonlySet<string> {
  return new Set(computedCells(form, score, profile).flatMap(({ field, content }) => (content === null ? [] : [refText(field.ref)])));
}

/** An error that was pasted as text is one too; "####" only says that a column is narrow. */
const ERRORS: ReadonlySet<string> = new Set(['#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#N/A', '#NUM!', '#NULL!']);

function errorIn({ cell, text }: Field): string | null {
  const value = cell?.value ?? null;
  if (typeof value === 'object' && value !== null) return value.error;
  const plain = text.trim();
  return ERRORS.has(plain) ? plain : null;
}
