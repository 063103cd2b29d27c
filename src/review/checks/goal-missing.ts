import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { foldText } from '../../quantity/normalise';
import { INAPPLICABLE, type Check } from '../check';
import { isFilledIn } from '../filled-in';

/** 总体目标未填: the form has the headings of goal and result side by side, and nothing stands below them. */
export const goalMissing: Check = {
  id: 'goal-missing',
  level: 'hint',
  evaluate: ({ form }) => {
    const heading = goalHeading(form);
    if (heading === null || !isFilledIn(form)) return INAPPLICABLE;
    // A result without a goal is not read as a pair either.
    return form.goals.length > 0 ? [] : [{ verdict: 'needs-review', ref: heading.ref, message: 'missing', data: { heading: foldText(heading.text) } }];
  },
};

const GOAL = /^(?:年初|年度|预期|总体|设定|绩效)*目标(?:描述)?$/;
const RESULT = /^(?:全年|年度|目标)*(?:实际)?完成情况$/;
const LONGEST = 30;

/** Only the two headings in one row are sure to be headings, and only where that row heads no table of indicators. */
function goalHeading({ texts, headings }: EvaluationForm): Field | null {
  const ofTables = new Set(headings.map(({ ref }) => `${ref.sheet}!${ref.row}`));
  const short = texts.filter(({ ref, text }) => text.length <= LONGEST && !ofTables.has(`${ref.sheet}!${ref.row}`));
  const results = short.filter(({ text }) => RESULT.test(foldText(text)));
  return short.findLast(({ ref, text }) => GOAL.test(foldText(text))
    && results.some((result) => result.ref.sheet === ref.sheet && result.ref.row === ref.row && result.ref.column > ref.column)) ?? null;
}
