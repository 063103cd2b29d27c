import { isEmptyish } from './cell-kind';
import type { Field } from './evaluation-form';
import { foldHeading } from './fold-heading';

const OPERATOR = /^(?:[≥≤><=]|大于|小于|等于|大于等于|小于等于|不低于|不超过|不少于|不高于)$/;
const STARTS_WITH_OPERATOR = /^(?:[≥≤><=]|大于|小于|等于|不低于|不超过|不少于|不高于)/;

/** 合并目标值: sign, value and unit columns read as one text in the value's cell. What the value says itself is not said twice. */
export function joinTarget(sign: Field | null, value: Field | null, unit: Field | null): Field | null {
  if (value === null || value.text.trim() === '' || isEmptyish(value.text) || value.text.length > 100) return value;
  const before = sign?.text.trim() ?? '';
  const after = unit?.text.trim() ?? '';
  const plain = foldHeading(value.text);
  const front = OPERATOR.test(foldHeading(before.slice(0, 20))) && !STARTS_WITH_OPERATOR.test(plain) ? before : '';
  const back = after === '' || isEmptyish(after) || after.length > 20 || plain.endsWith(foldHeading(after)) || !/\d$/.test(plain) ? '' : after;
  return front === '' && back === '' ? value : { ...value, text: `${front}${value.text.trim()}${back}` };
}
