import { foldText } from '../../quantity/normalise';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { type GivenReason, givenReasons } from '../given-reasons';

/** 原因照抄他行: two rows fell short for the same reason, word for word; one of them was most likely copied. */
export const reasonCopied: Check = {
  id: 'reason-copied',
  level: 'hint',
  evaluate: (subject) => {
    const given = givenReasons(subject);
    if (given.length < 2) return INAPPLICABLE;
    const first = new Map<string, GivenReason>();
    return given.flatMap((reason): Observation[] => {
      const words = foldText(reason.cell.text);
      const before = first.get(words);
      if (before === undefined) {
        first.set(words, reason);
        return [];
      }
      return [{
        ref: reason.cell.ref,
        related: [before.cell.ref],
        message: 'copied',
        data: { name: reason.name, other: before.name },
        written: reason.cell.text,
      }];
    });
  },
};
