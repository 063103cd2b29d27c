import type { FormAssessment } from '../../assess';
import { type FillPlan, planChanges } from '../../fill/plan-changes';
import { planMarks } from '../../fill/plan-marks';
import type { FileRecord } from '../../record/file-record';
import type { ReviewSubject } from '../../review/check';
import { recomputedTotal, type RecomputedTotal } from '../../review/recomputed-total';
import type { CellEdit, Mark } from '../../workbook/change-set';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { PaneForm, PreviewRow, ReasonRow } from './pane-session';
import { previewRows } from './preview-rows';
import { reasonRows } from './reason-rows';
import { isTicked, mayReplace, type Ticks } from './ticks';

/** 一张表的待办: what follows from its assessment for a person who fills it in. */
export interface FormView {
  readonly plan: FillPlan;
  readonly rows: readonly PreviewRow[];
  readonly reasons: readonly ReasonRow[];
  readonly marks: readonly Mark[];
  /** What 填入 writes: the plan without what was unticked. */
  readonly edits: readonly CellEdit[];
  readonly open: PaneForm['open'];
  readonly total: RecomputedTotal;
}

/** What a view is made from; the same parts give the same view. */
export interface ViewBasis {
  readonly assessment: FormAssessment;
  readonly ticks: Ticks;
  readonly formulas: boolean;
  readonly record: FileRecord;
  readonly workbook: WorkbookSnapshot;
}

/** The view of a form; null while no profile applies. */
export function formView({ assessment, ticks, formulas, record, workbook }: ViewBasis): FormView | null {
  const subject = subjectOf(assessment);
  if (subject === null) return null;
  const plan = planChanges(subject, { overwrite: false, overwriteFormulas: false, formulas, replace: (field) => mayReplace(ticks, field) });
  const rows = previewRows(subject, plan, ticks, record);
  const reasons = reasonRows(subject, workbook);
  return {
    plan,
    rows,
    reasons,
    marks: planMarks(subject),
    edits: plan.planned.filter(({ cell }) => isTicked(ticks, cell.field)).map(({ edit }) => edit),
    open: {
      decisions: rows.filter(({ state }) => state === 'decide').length,
      conflicts: rows.filter(({ state }) => state === 'conflict').length,
      reasons: reasons.filter(({ state }) => state !== 'done').length,
    },
    total: recomputedTotal(subject),
  };
}

/** The assessment of a form with a profile, as the later stations take it. */
export function subjectOf({ form, profile, score }: FormAssessment): ReviewSubject | null {
  return profile === null || score === null ? null : { form, profile, score };
}
