import { saveXlsxFile } from '../../host/xlsx/file';
import { answerPaper } from '../../report/exercise/answer-paper';
import { paperWorkbook } from '../../report/xlsx/paper-workbook';
import { exerciseRecord } from '../../record/record-exercise';
import type { FormAssessment } from '../../assess';
import type { ExerciseSource } from '../../teach/exercise/exercise';
import { makeExercise } from '../../teach/exercise/make-exercise';
import { message } from '../../wording/message';
import { CliError } from '../cli-error';
import { readExerciseChoice, readSeed } from '../exercise-choice-in';
import type { FileOutcome } from '../file-task';
import type { Invocation } from '../invocation';
import { exerciseDocument } from '../json/exercise-document';
import { demandOtherFile } from '../out-paths';
import { demandForms, openWorkbook } from '../open-workbook';
import { profileLibrary } from '../profile-library';
import { exerciseText } from '../text/exercise-text';
import { markExerciseFile } from './mark-exercise-file';

/**
 * `exercise`: a copy of the file with cells emptied or errors planted, and its answers; `exercise mark`: what a filled one
 * earned. The copy is the file itself, patched in place, so that nothing else of it is lost.
 */
export async function exerciseFile(invocation: Invocation): Promise<FileOutcome> {
  const { operands: [first, ...rest], profile, out, exercise: { answers, form: formId }, language } = invocation;
  if (first === 'mark') return markExerciseFile(invocation, rest);
  const file = first!;
  if (rest.length > 0) throw new CliError('usage', message('cli.oneFile', { command: 'exercise' }));
  for (const target of [out, answers]) if (target !== null) demandOtherFile([file], target);
  if (out !== null && answers !== null) demandOtherFile([out], answers);
  const choice = readExerciseChoice(invocation);
  const seed = readSeed(invocation.exercise.seed);

  const opened = await openWorkbook(file, profileLibrary(profile), false);
  demandForms(opened);
  const result = makeExercise({ workbook: opened.workbook, judgements: opened.record.judgements, ...formAsked(opened.assessment.forms, formId) }, choice, seed, language);
  if ('refused' in result) throw new CliError('no-exercise', result.refused);
  const { made } = result;
  if (out !== null) {
    const { conflicts } = await opened.host.apply({ edits: made.edits, marks: [], store: exerciseRecord(made) });
    if (conflicts.length > 0) throw new Error('the file changed between reading and writing');
    await saveXlsxFile(out, opened.host.toBytes());
  }
  if (answers !== null) await saveXlsxFile(answers, paperWorkbook([answerPaper(made, language)]));
  return {
    json: JSON.stringify(exerciseDocument(file, { out, answers }, made, language)),
    text: [...opened.warnings.map((warning) => exerciseText.line(warning, language)), exerciseText.made({ file, out, answers }, made, language)].join('\n'),
    exit: 0,
  };
}

function formAsked(forms: readonly FormAssessment[], formId: string | null): Pick<ExerciseSource, 'form' | 'profile'> {
  const found = forms.find(({ form, profile }) => formId === null ? profile !== null : form.id === formId);
  if (found === undefined) throw new CliError('no-form', message('cli.exerciseForm', { form: formId ?? '', known: forms.map(({ form }) => form.id).join('、') }));
  const { form, profile, choice } = found;
  if (profile === null) throw new CliError('profile-undecided', message('cli.undecided', { why: choice.why[0] ?? '' }));
  return { form, profile };
}
