import { INAPPLICABLE, type Check } from '../check';
import { givenReasons } from '../given-reasons';
import { LEAST_REASON } from '../reason-quality';

/** 原因过短: so few words cannot hold a cause and a remedy. */
export const reasonTooShort: Check = {
  id: 'reason-too-short',
  level: 'hint',
  evaluate: (subject) => {
    const given = givenReasons(subject);
    if (given.length === 0) return INAPPLICABLE;
    return given.filter(({ sort }) => sort === 'short').map(({ name, cell }) => ({
      ref: cell.ref,
      message: 'short',
      data: { name, written: cell.text.trim(), least: String(LEAST_REASON) },
      written: cell.text,
    }));
  },
};
