import type { EvaluationForm } from '../form/evaluation-form';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Observation, ReviewSubject } from './check';
import type { Level } from './finding';

/** 全簿审核对象: every form of a workbook that has a profile, and the sheets they stand on. */
export interface WorkbookSubject {
  readonly workbook: WorkbookSnapshot;
  readonly forms: readonly ReviewSubject[];
}

/**
 * 全簿审核项: looks at a kind of fault that no form shows by itself. What it sees joins the findings of the form that it
 * names; for forms that its answer leaves out it is inapplicable. Words and page as of any other check.
 */
export interface WorkbookCheck {
  readonly id: string;
  readonly level: Level;
  readonly evaluate: (subject: WorkbookSubject) => ReadonlyMap<EvaluationForm, readonly Observation[]>;
}
