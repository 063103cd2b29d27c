import { explainableCells } from '../../explain/explainable-cells';
import { fingerprint } from '../../review/fingerprint';
import type { ReviewSubject } from '../../review/check';
import { refText } from '../../workbook/cell-ref';
import { message, type Message } from '../../wording/message';
import type { ExerciseTask } from './exercise';
import type { KeyTask } from './exercise-key';
import { plantNamed } from './plant/plants';
import { ruledCells } from './ruled-cells';

/** 题目与答案, from the form as it was handed out; null where the engine no longer comes to an answer that was asked for. */
export function tasksOf(subject: ReviewSubject, tasks: readonly KeyTask[]): readonly ExerciseTask[] | null {
  const explained = new Map(explainableCells(subject).map((cell) => [refText(cell.ref), cell]));
  const ruled = new Map(ruledCells(subject).map((cell) => [refText(cell.field.ref), cell]));
  const all = tasks.map((task): ExerciseTask | null => {
    const plant = task.plant === null ? null : plantNamed(task.plant);
    const [ref] = task.cells;
    if (ref === undefined || (task.plant !== null && plant === null)) return null;
    const cell = ruled.get(refText(ref));
    const what = plant === null ? null : message(`exercise.plant.${plant.id}`);
    if (plant?.words === true) {
      const { label, text } = plant.where(subject, ref);
      return { ...task, label, what: what!, given: text, answer: message(`exercise.mend.${plant.id}`), derivation: [] };
    }
    if (cell === undefined) return null;
    const { derivation } = explained.get(refText(ref))!;
    return { ...task, label: cell.kind === 'grade' ? '' : cell.label, what: what ?? whatOf(cell.kind), given: cell.field.text, answer: cell.shown!, derivation };
  });
  return all.some((task) => task === null) ? null : all as readonly ExerciseTask[];
}

/** 计算栏的名称, as a task calls it. */
export function whatOf(kind: string): Message {
  return message(`exercise.cell.${kind}`);
}

/** 答案的指纹: tells whether the right values are still the same, and gives none of them away. */
export function answersPrint(tasks: readonly ExerciseTask[]): string {
  return fingerprint(JSON.stringify(tasks.map(({ cells, answer }) => [cells, answer])));
}
