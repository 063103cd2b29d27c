import { atOnce, type Steps } from '../../exact/in-steps';
import { planChanges } from '../../fill/plan-changes';
import type { EvaluationForm } from '../../form/evaluation-form';
import { profileHash } from '../../profile/profile-hash';
import type { ReviewSubject } from '../../review/check';
import { refText } from '../../workbook/cell-ref';
import type { CellEdit } from '../../workbook/change-set';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { type Language, message } from '../../wording/message';
import { afterEdits } from './after-edits';
import { blanking, cellsToBlank } from './blank-cells';
import type { Exercise, ExerciseSource } from './exercise';
import { ERROR_POINTS, type ExerciseChoice, MOST_TASKS, pointsOf } from './exercise-choice';
import type { KeyTask } from './exercise-key';
import { givenIn, MOST_GIVEN, sheetsOf } from './handed-out';
import type { MadeOrRefused } from './made-or-refused';
import { nameLines } from './name-line';
import { paperNumber } from './paper-number';
import { plantErrors } from './plant/plant-errors';
import { ruledCells } from './ruled-cells';
import { seeded, type Seeded } from './seeded';
import { scored, subjectIn } from './subject-in';
import { answersPrint, tasksOf } from './task-answers';

/** 出题: the same form, choice and seed give the same exercise on every host. Nothing is written to the open workbook. */
export function makeExercise(source: ExerciseSource, choice: ExerciseChoice, seed: number, language: Language): MadeOrRefused<Exercise> {
  return atOnce(makeExerciseInSteps(source, choice, seed, language));
}

/** The same in steps: each error is tried on the whole form. */
export function* makeExerciseInSteps(source: ExerciseSource, choice: ExerciseChoice, seed: number, language: Language): Steps<MadeOrRefused<Exercise>> {
  const { workbook, form, profile, judgements } = source;
  const asked = choice.kind === 'blank' ? yield* blanked(source, choice, seeded(seed)) : yield* planted(source, choice, seeded(seed));
  if ('refused' in asked) return asked;
  const number = paperNumber(form, seed);
  const { edits, book, subject } = yield* withNameLine(source, asked.made.edits, nameLines(workbook, form, number, language));
  const tasks = subject === null ? null : tasksOf(subject, asked.made.tasks);
  if (tasks === null) return { refused: message('exercise.notRecognised') };
  const given = givenIn(book, sheetsOf(form));
  if (given === null) return { refused: message('exercise.tooLarge', { most: String(MOST_GIVEN) }) };
  const key = {
    seed, number, kind: choice.kind, form: form.id, profile: { id: profile.id, hash: profileHash(profile) },
    tasks: asked.made.tasks, given, judgements, answers: answersPrint(tasks),
  };
  // The line with the name is no part of the form.
  return { made: { number, kind: choice.kind, form: { ...subject!.form, range: form.range }, profile, edits, tasks, book, key } };
}

interface Copy {
  readonly edits: readonly CellEdit[];
  readonly book: WorkbookSnapshot;
  readonly subject: ReviewSubject | null;
}

/** The first of the lines that the form does not take for a row; without any where it takes all. */
function* withNameLine({ workbook, form, profile, judgements }: ExerciseSource, edits: readonly CellEdit[], lines: readonly CellEdit[]): Steps<Copy> {
  for (const line of lines) {
    const book = afterEdits(workbook, [...edits, line]);
    const subject = yield* subjectIn(book, form.id, profile, judgements);
    if (subject !== null && hasSameRows(subject.form, form)) return { edits: [...edits, line], book, subject };
  }
  const book = afterEdits(workbook, edits);
  return { edits, book, subject: yield* subjectIn(book, form.id, profile, judgements) };
}

function hasSameRows(a: EvaluationForm, b: EvaluationForm): boolean {
  return a.funds.length === b.funds.length && a.goals.length === b.goals.length && a.indicators.length === b.indicators.length && a.subtotals.length === b.subtotals.length;
}

interface Asked {
  readonly edits: readonly CellEdit[];
  readonly tasks: readonly KeyTask[];
}

function* blanked({ form, profile, judgements }: ExerciseSource, { groups, count }: Extract<ExerciseChoice, { kind: 'blank' }>, random: Seeded): Steps<MadeOrRefused<Asked>> {
  const subject = yield* scored(form, profile, judgements);
  const cells = cellsToBlank(subject, groups, count, random);
  if (cells.length === 0) return { refused: message(ruledCells(subject).length === 0 ? 'exercise.nothingComputed' : 'exercise.nothingToBlank') };
  if (cells.length > MOST_TASKS) return { refused: message('exercise.tooMany', { most: String(MOST_TASKS) }) };
  return {
    made: {
      edits: cells.flatMap((cell) => blanking(cell) ?? []),
      tasks: cells.map(({ field, kind }) => ({ cells: [field.ref], points: pointsOf(kind), plant: null })),
    },
  };
}

/** Errors are planted into a form that is right: the engine fills it first, as on the fill tab. */
function* planted({ workbook, form, profile, judgements }: ExerciseSource, choice: Extract<ExerciseChoice, { kind: 'errors' }>, random: Seeded): Steps<MadeOrRefused<Asked>> {
  const subject = yield* scored(form, profile, judgements);
  if (ruledCells(subject).length === 0) return { refused: message('exercise.nothingComputed') };
  const filling = planChanges(subject, { overwrite: true, overwriteFormulas: true, formulas: false }).planned.map(({ edit }) => edit);
  const book = afterEdits(workbook, filling);
  const right = yield* subjectIn(book, form.id, profile, judgements);
  if (right === null) return { refused: message('exercise.notRecognised') };
  const errors = yield* plantErrors({ book, subject: right }, profile, judgements, choice, random);
  if (errors.length === 0) return { refused: message('exercise.nothingToPlant') };
  return {
    made: {
      edits: together(filling, errors.map(({ edit }) => edit)),
      tasks: errors.map(({ plant, edit }) => ({ cells: [edit.ref], points: ERROR_POINTS, plant: plant.id })),
    },
  };
}

/** One edit for each cell, from what stands in the workbook now. */
function together(filling: readonly CellEdit[], errors: readonly CellEdit[]): readonly CellEdit[] {
  const first = new Map(filling.map((edit) => [refText(edit.ref), edit]));
  const wrong = errors.map((edit) => {
    const filled = first.get(refText(edit.ref));
    return filled === undefined ? edit : { ...edit, before: filled.before, format: filled.format };
  });
  const replaced = new Set(wrong.map(({ ref }) => refText(ref)));
  return [...filling.filter(({ ref }) => !replaced.has(refText(ref))), ...wrong];
}
