import { readCell } from '../../quantity/read-cell';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { isFilledIn } from '../filled-in';

/** 完成情况未填: an overall goal stands there, and nothing of what came of it. */
export const resultMissing: Check = {
  id: 'result-missing',
  level: 'warning',
  evaluate: ({ form }) => {
    const goals = form.goals.filter(({ achieved }) => achieved !== null);
    if (goals.length === 0 || !isFilledIn(form)) return INAPPLICABLE;
    return goals.flatMap(({ expected, achieved }): Observation[] => {
      const isEmpty = readCell(achieved!.cell, achieved!.text).kind === 'nothing';
      if (!isEmpty || readCell(expected.cell, expected.text).kind === 'nothing') return [];
      return [{ ref: achieved!.ref, related: [expected.ref], message: 'missing', written: achieved!.text }];
    });
  },
};
