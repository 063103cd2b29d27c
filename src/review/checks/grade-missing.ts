import { INAPPLICABLE, type Check } from '../check';

/** 等级未填: the form has a place for the grade and scores to grade, and the place is empty. */
export const gradeMissing: Check = {
  id: 'grade-missing',
  level: 'warning',
  evaluate: ({ form, profile }) => {
    const { grade, total } = form;
    if (grade === null || profile.grades === null || total === null || total.score.text.trim() === '') return INAPPLICABLE;
    return grade.grade === '' ? [{ ref: grade.field.ref, message: 'missing' }] : [];
  },
};
