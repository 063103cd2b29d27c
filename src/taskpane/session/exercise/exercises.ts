import type { ExerciseChoice } from '../../../teach/exercise/exercise-choice';
import type { Exercise } from '../../../teach/exercise/exercise';
import type { ExerciseKey } from '../../../teach/exercise/exercise-key';
import type { MadeOrRefused } from '../../../teach/exercise/made-or-refused';
import type { Marking } from '../../../teach/exercise/mark/marking';
import type { Language } from '../../../wording/message';

/** 练习 of the current form, as new workbooks to hand over. The open workbook is read and never written. */
export interface Exercises {
  /** 练习底册, where the open workbook is an exercise. */
  opened(): ExerciseKey | null;
  /** 出题 from the current form; null where there is none with a profile. */
  make(choice: ExerciseChoice, seed: number, language: Language): Promise<MadeOrRefused<Exercise> | null>;
  /** 练习卷 as the bytes of a workbook, which can be marked wherever it is opened. */
  exercise(made: Exercise, language: Language): Uint8Array<ArrayBuffer>;
  /** 答案卷. */
  answers(made: Exercise, language: Language): Uint8Array<ArrayBuffer>;
  /** 批改 the open workbook; null where it is no exercise. */
  mark(): Promise<MadeOrRefused<Marking> | null>;
  /** 批改单. */
  marking(marking: Marking, language: Language): Uint8Array<ArrayBuffer>;
}
