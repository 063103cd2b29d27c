import type { EvaluationForm } from '../form/evaluation-form';
import type { RuleProfile } from '../profile/rule-profile';
import type { FormScore } from '../scoring/form-score';
import type { CellRef } from '../workbook/cell-ref';
import type { CellEdit } from '../workbook/change-set';
import type { MessageDatum } from '../wording/message';
import type { Level } from './finding';

/** 审核对象: a form, the rule it is held against, and what the rule gives. */
export interface ReviewSubject {
  readonly form: EvaluationForm;
  readonly profile: RuleProfile;
  readonly score: FormScore;
}

/** What a check saw in one cell. `message` is the last part of the key "check.<id>.<message>". */
export interface Observation {
  readonly verdict?: 'needs-review';
  readonly ref: CellRef;
  readonly message: string;
  readonly data?: Readonly<Record<string, MessageDatum>>;
  readonly related?: readonly CellRef[];
  readonly expected?: string;
  readonly written?: string;
  readonly roundingOnly?: boolean;
  readonly fix?: CellEdit;
  /** Milder or stronger than the check's own level, where this one case differs. */
  readonly level?: Level;
}

/** Says that a check has nothing to look at in this form. */
export const INAPPLICABLE = 'inapplicable';

/**
 * 审核项: looks at one kind of fault and never writes. Its title, advice and messages stand in wording/review.ts under
 * "check.<id>.", its rule and reasons in docs/checks/<id>.md.
 */
export interface Check {
  readonly id: string;
  readonly level: Level;
  readonly evaluate: (subject: ReviewSubject) => readonly Observation[] | typeof INAPPLICABLE;
}
