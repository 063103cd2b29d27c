import { INAPPLICABLE, type Check } from '../check';
import { givenReasons } from '../given-reasons';

/** 原因只复述数字: the text says once more that the target was missed, and by how much, and nothing of why. */
export const reasonRepeatsNumbers: Check = {
  id: 'reason-repeats-numbers',
  level: 'hint',
  evaluate: (subject) => {
    const given = givenReasons(subject);
    if (given.length === 0) return INAPPLICABLE;
    return given.filter(({ sort }) => sort === 'repeats').map(({ name, cell }) => ({
      ref: cell.ref,
      message: 'repeats',
      data: { name, written: cell.text.trim() },
      written: cell.text,
    }));
  },
};
