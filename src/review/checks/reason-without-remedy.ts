import { INAPPLICABLE, type Check } from '../check';
import { givenReasons } from '../given-reasons';
import { namesRemedy } from '../reason-quality';

/** 缺改进措施: the form's own heading asks for cause and remedy, and the text names a cause only. */
export const reasonWithoutRemedy: Check = {
  id: 'reason-without-remedy',
  level: 'hint',
  evaluate: (subject) => {
    const asked = subject.form.headings.some(({ role, text }) => role === 'reason' && /措施|改进|整改/.test(text));
    if (!asked) return INAPPLICABLE;
    return givenReasons(subject)
      .filter(({ cell, because, sort, inColumn }) => inColumn && sort === 'told' && FELL_SHORT.has(because.key) && !namesRemedy(cell.text))
      .map(({ name, cell }) => ({ ref: cell.ref, message: 'missing', data: { name }, written: cell.text }));
  },
};

/** Far over the target there may be nothing to mend. */
const FELL_SHORT: ReadonlySet<string> = new Set(['scoring.due-below-weight', 'scoring.due-level']);
