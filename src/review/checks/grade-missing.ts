import { computedCells } from '../../scoring/computed-cells';
import { INAPPLICABLE, type Check } from '../check';
import { replacement } from '../differs';

/** 等级未填: the form has a place for the grade and scores to grade, and the place is empty. */
export const gradeMissing: Check = {
  id: 'grade-missing',
  level: 'warning',
  evaluate: ({ form, profile, score }) => {
    const { grade, total } = form;
    if (grade === null || profile.grades === null || total === null || total.score.text.trim() === '') return INAPPLICABLE;
    if (grade.grade !== '') return [];
    const cell = computedCells(form, score, profile).find(({ kind, content }) => kind === 'grade' && content !== null);
    return [{ ref: grade.field.ref, message: 'missing', ...(cell === undefined ? {} : { expected: cell.shown!, fix: replacement(cell) }) }];
  },
};
