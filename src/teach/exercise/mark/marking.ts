import type { EvaluationForm } from '../../../form/evaluation-form';
import type { RuleProfile } from '../../../profile/rule-profile';
import type { CellRef } from '../../../workbook/cell-ref';
import type { Message } from '../../../wording/message';
import type { ExerciseTask } from '../exercise';

/** 对、半对（方法对）、错、没有做. */
export type MarkKind = 'right' | 'half' | 'wrong' | 'left';

/** 批改后的一道题. */
export interface MarkedTask extends ExerciseTask {
  /** What stands there now. */
  readonly written: string;
  readonly mark: MarkKind;
  readonly earned: number;
  readonly why: Message;
}

/** 误改: a cell that was no task and was changed all the same. */
export interface TouchedCell {
  readonly ref: CellRef;
  readonly label: string;
  readonly says: Message;
}

/** 批改结果. */
export interface Marking {
  readonly number: string;
  readonly kind: 'blank' | 'errors';
  readonly form: EvaluationForm;
  readonly profile: RuleProfile;
  readonly tasks: readonly MarkedTask[];
  readonly earned: number;
  readonly of: number;
  readonly touched: readonly TouchedCell[];
}

/** What one task earned, before it becomes points. */
export interface Judged {
  readonly mark: MarkKind;
  readonly why: Message;
}
