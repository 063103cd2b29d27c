import { foldText } from '../../quantity/normalise';
import type { ReviewedForm } from '../reviewed-form';
import { pairUp } from './pair-up';

/** 表的对应: the forms of two workbooks that are one form, and those that only one of them has. */
export interface PairedForms {
  readonly pairs: readonly FormPair[];
  readonly added: readonly ReviewedForm[];
  readonly removed: readonly ReviewedForm[];
}

export interface FormPair {
  readonly before: ReviewedForm;
  readonly after: ReviewedForm;
}

/** Pairs by project and sheet, else by project, else by place; what is left over of one form each is one form. */
export function pairForms(before: readonly ReviewedForm[], after: readonly ReviewedForm[]): PairedForms {
  const project = ({ form }: ReviewedForm): string | null => foldText(form.project?.text ?? '') || null;
  const paired = pairUp(before, after, [
    (reviewed) => project(reviewed) === null ? null : `${project(reviewed)}|${reviewed.form.sheet}`,
    project,
    ({ form }) => form.id,
    () => before.length === 1 && after.length === 1 ? 'only' : null,
  ]);
  const kept = new Set(paired);
  return {
    pairs: after.flatMap((now, at) => {
      const was = paired[at] ?? null;
      return was === null ? [] : [{ before: before[was]!, after: now }];
    }),
    added: after.filter((_, at) => paired[at] === null),
    removed: before.filter((_, at) => !kept.has(at)),
  };
}
