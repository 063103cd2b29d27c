import { INAPPLICABLE, type Check } from '../check';
import { differingCells } from '../differs';

/** 等级不符: the grade written is not the one of the recomputed total. */
export const gradeDiffers: Check = {
  id: 'grade-differs',
  level: 'error',
  evaluate: (subject) => subject.form.grade === null ? INAPPLICABLE : differingCells(subject, ['grade'], () => false)
    .map((observation) => ({ ...observation, written: subject.form.grade!.grade, data: { ...observation.data, written: subject.form.grade!.grade } })),
};
