import { INAPPLICABLE, type Check, type Observation } from '../check';
import { writtenAmount } from '../written';

/** 实际完成值未填: a row that counts has a target and no actual value. With a score beside it that score has no ground. */
export const actualMissing: Check = {
  id: 'actual-missing',
  level: 'warning',
  evaluate: ({ form }) => {
    if (form.indicators.every(({ actual }) => actual === null)) return INAPPLICABLE;
    return form.indicators.flatMap(({ role, level3, target, actual, score }): Observation[] => {
      if (role !== 'indicator' || actual === null || actual.text.trim() !== '' || (target?.text.trim() ?? '') === '') return [];
      const scored = score !== null && writtenAmount(score) !== null;
      return [{
        ref: actual.ref,
        message: scored ? 'scored' : 'missing',
        data: { name: level3?.text ?? '', score: score?.text ?? '' },
        ...(scored ? { level: 'error' as const, related: [score.ref] } : {}),
      }];
    });
  },
};
