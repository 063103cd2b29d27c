import type { Field } from '../../form/evaluation-form';
import { readCell } from '../../quantity/read-cell';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { rowName } from '../../form/row-name';
import { writtenAmount } from '../written';

/** 实际完成值未填: a row that counts has a target and no actual value. With a score beside it that score has no ground. */
export const actualMissing: Check = {
  id: 'actual-missing',
  level: 'warning',
  evaluate: ({ form }) => {
    if (form.indicators.every(({ actual }) => actual === null)) return INAPPLICABLE;
    return form.indicators.flatMap((row): Observation[] => {
      const { role, target, actual, score } = row;
      if (role !== 'indicator' || actual === null || target === null || !isNotFilled(actual) || isNothing(target)) return [];
      const scored = score !== null && writtenAmount(score) !== null;
      return [{
        ref: actual.ref,
        message: scored ? 'scored' : 'missing',
        data: { name: rowName(row), ...(scored ? { score: score.text.trim() } : {}) },
        ...(scored ? { level: 'error' as const, related: [score.ref] } : {}),
      }];
    });
  },
};

/** 无 may say that a thing did not occur; a blank, a stroke and null say nothing. */
function isNotFilled(actual: Field): boolean {
  const meaning = readCell(actual.cell, actual.text);
  return meaning.kind === 'nothing' && meaning.sort !== 'none';
}

function isNothing(target: Field): boolean {
  return readCell(target.cell, target.text).kind === 'nothing';
}
