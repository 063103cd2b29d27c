import type { EvaluationForm } from '../form/evaluation-form';
import type { Observation } from './check';
import { workbookChecks } from './checks/index';
import type { WorkbookCheck, WorkbookSubject } from './workbook-check';

/** 全簿所见: what one workbook check saw in one form. */
export interface SeenInForm {
  readonly check: WorkbookCheck;
  readonly seen: readonly Observation[];
}

export const NOTHING_SEEN: readonly SeenInForm[] = [];

/** 看全簿: what only the workbook as a whole shows, by the form it belongs to. It is little work, and done before any form is reviewed. */
export function lookAtWorkbook(subject: WorkbookSubject): ReadonlyMap<EvaluationForm, readonly SeenInForm[]> {
  const byForm = new Map<EvaluationForm, SeenInForm[]>();
  for (const check of workbookChecks) {
    for (const [form, seen] of check.evaluate(subject)) {
      const list = byForm.get(form) ?? [];
      list.push({ check, seen });
      byForm.set(form, list);
    }
  }
  return byForm;
}

/** Whether two looks at the same form saw the same. */
export function sawTheSame(a: readonly SeenInForm[], b: readonly SeenInForm[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every(({ check, seen }, at) => check === b[at]!.check && JSON.stringify(seen) === JSON.stringify(b[at]!.seen));
}
