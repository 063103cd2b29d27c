import { exerciseRecord } from '../../../record/record-exercise';
import { answerPaper } from '../../../report/exercise/answer-paper';
import { exerciseWorkbook } from '../../../report/exercise/exercise-workbook';
import { markingPaper } from '../../../report/exercise/marking-paper';
import { paperWorkbook } from '../../../report/xlsx/paper-workbook';
import { makeExerciseInSteps } from '../../../teach/exercise/make-exercise';
import { markExerciseInSteps } from '../../../teach/exercise/mark/mark-exercise';
import { standAlone } from '../../../teach/exercise/stand-alone';
import type { Desk } from '../desk';
import { runInSlices } from '../run-in-slices';
import type { Exercises } from './exercises';

/** 练习 from what the session has read, by the same way as on the command line. */
export function createExercises(desk: Desk): Exercises {
  return {
    opened: () => desk.facts().record.exercise ?? null,
    make: async (choice, seed, language) => {
      const { assessed, workbook, record } = desk.facts();
      const current = assessed.find(({ form }) => form.id === desk.state().currentId);
      if (current === undefined || current.profile === null || workbook === null) return null;
      return runInSlices(makeExerciseInSteps({ workbook, form: current.form, profile: current.profile, judgements: record.judgements }, choice, seed, language));
    },
    exercise: (made, language) => {
      const alone = standAlone(made);
      return new Uint8Array(exerciseWorkbook(alone, exerciseRecord(alone), language));
    },
    answers: (made, language) => new Uint8Array(paperWorkbook([answerPaper(made, language)])),
    mark: async () => {
      const { workbook, record } = desk.facts();
      if (workbook === null || record.exercise === undefined) return null;
      return runInSlices(markExerciseInSteps(workbook, record.exercise, desk.state().profiles));
    },
    marking: (marking, language) => new Uint8Array(paperWorkbook([markingPaper(marking, language)])),
  };
}
