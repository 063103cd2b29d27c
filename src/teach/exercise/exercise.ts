import type { EvaluationForm } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import type { Derivation } from '../../scoring/derivation';
import type { CellRef } from '../../workbook/cell-ref';
import type { CellEdit } from '../../workbook/change-set';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Message } from '../../wording/message';
import type { ExerciseKey } from './exercise-key';

/** 题目的来源: the open form with its rule, and what people decided in it. */
export interface ExerciseSource {
  readonly workbook: WorkbookSnapshot;
  readonly form: EvaluationForm;
  readonly profile: RuleProfile;
  readonly judgements: ExerciseKey['judgements'];
}

/** 一道题及其答案. */
export interface ExerciseTask {
  readonly cells: readonly CellRef[];
  readonly points: number;
  readonly plant: string | null;
  /** 指标或栏目. */
  readonly label: string;
  /** What is asked for: 得分, 完成率 … or the kind of error. */
  readonly what: Message;
  /** What stands there in the exercise. */
  readonly given: string;
  /** What is right: the rule's value, or how the error is put right. */
  readonly answer: string | Message;
  readonly derivation: Derivation;
}

/** 练习: what is changed in a copy of the workbook, what is asked, and the answers. */
export interface Exercise {
  readonly number: string;
  readonly kind: 'blank' | 'errors';
  readonly form: EvaluationForm;
  readonly profile: RuleProfile;
  readonly edits: readonly CellEdit[];
  readonly tasks: readonly ExerciseTask[];
  /** The copy as it is handed out. */
  readonly book: WorkbookSnapshot;
  readonly key: ExerciseKey;
}
