import { rowName } from '../../form/row-name';
import { folded } from '../../scoring/text-match';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { isListed } from '../level-decides';
import { isSatisfaction } from '../name-words';
import { rowFacts } from '../row-facts';

/** 档次不在口径之内: a mark such as 良好 or 较好 as the result of a worded target, for which the profile knows no share of points. */
export const levelUnlisted: Check = {
  id: 'level-unlisted',
  level: 'hint',
  evaluate: ({ form, profile }) => {
    const { levels } = profile.indicators.qualitative;
    if (levels.length === 0) return INAPPLICABLE;
    const names = levels.map(({ name }) => name).join('、');
    return rowFacts(form).flatMap(({ row, name, target, actual }): Observation[] => {
      // Of satisfaction satisfaction-without-figure speaks.
      if (target.kind !== 'level' || actual.kind !== 'level' || row.actual === null || isSatisfaction(name)) return [];
      // A target that is such a mark itself says what is meant.
      if (!MARKS.has(folded(actual.text)) || isListed(actual, profile) || isMarked(folded(target.text))) return [];
      return [{
        verdict: 'needs-review',
        ref: row.actual.ref,
        message: 'unlisted',
        data: { name: rowName(row), written: row.actual.text.trim(), levels: names },
        written: row.actual.text,
      }];
    });
  },
};

const MARKS: ReadonlySet<string> = new Set(['优秀', '优', '良好', '良', '较好', '很好', '好', '一般', '尚可', '中等', '较差', '差', '不合格', '基本合格']);

function isMarked(target: string): boolean {
  return [...MARKS].some((mark) => target.includes(mark));
}
