import type { FormAssessment } from '../../assess';
import type { Facts } from './facts';
import { type FormView, formView, type ViewBasis } from './form-view';
import { NO_TICKS } from './ticks';

/** 各表的待办, each made when it is first needed and kept while nothing it is made from has changed. */
export interface FormViews {
  /** As it was last made, even where a tick has changed since; undefined until it was made once. */
  latest(assessment: FormAssessment): FormView | null | undefined;
  /** As it is now; null for a form without a profile. */
  made(assessment: FormAssessment, facts: Facts): FormView | null;
}

interface Kept {
  readonly basis: ViewBasis;
  readonly view: FormView | null;
}

export function createFormViews(): FormViews {
  const kept = new WeakMap<FormAssessment, Kept>();
  return {
    latest: (assessment) => kept.get(assessment)?.view,
    made: (assessment, facts) => {
      const basis = basisOf(assessment, facts);
      const before = kept.get(assessment);
      if (before !== undefined && sameBasis(before.basis, basis)) return before.view;
      const view = formView(basis);
      kept.set(assessment, { basis, view });
      return view;
    },
  };
}

function basisOf(assessment: FormAssessment, { ticks, formulas, record, workbook }: Facts): ViewBasis {
  return { assessment, ticks: ticks.get(assessment.form.id) ?? NO_TICKS, formulas, record, workbook: workbook! };
}

/** Of the workbook only the notes of the form's own sheet are read; decisions of the record make another assessment. */
function sameBasis(a: ViewBasis, b: ViewBasis): boolean {
  return a.ticks === b.ticks && a.formulas === b.formulas && notesOf(a) === notesOf(b);
}

function notesOf({ workbook, assessment }: ViewBasis): unknown {
  return workbook.sheets.find(({ name }) => name === assessment.form.sheet)?.notes;
}
