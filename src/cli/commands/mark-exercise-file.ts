import { saveXlsxFile } from '../../host/xlsx/file';
import { markingPaper } from '../../report/exercise/marking-paper';
import { paperWorkbook } from '../../report/xlsx/paper-workbook';
import { markExercise } from '../../teach/exercise/mark/mark-exercise';
import { message } from '../../wording/message';
import { CliError } from '../cli-error';
import type { FileOutcome } from '../file-task';
import type { Invocation } from '../invocation';
import { markingDocument } from '../json/exercise-document';
import { demandOtherFile } from '../out-paths';
import { openWorkbook } from '../open-workbook';
import { profileLibrary } from '../profile-library';
import { exerciseText } from '../text/exercise-text';

/** `exercise mark`: points for each cell that was asked, and why. */
export async function markExerciseFile({ profile, out, language }: Invocation, files: readonly string[]): Promise<FileOutcome> {
  const [file, ...more] = files;
  if (file === undefined) throw new CliError('usage', message('cli.noFile', { command: 'exercise mark' }));
  if (more.length > 0) throw new CliError('usage', message('cli.oneFile', { command: 'exercise mark' }));
  if (out !== null) demandOtherFile([file], out);
  const library = profileLibrary(profile);
  const { workbook, record, recordDamaged } = await openWorkbook(file, library, false);
  if (recordDamaged || record.exercise === undefined) throw new CliError('no-exercise', message(recordDamaged ? 'cli.exerciseDamaged' : 'cli.notExercise', { file }));
  const result = markExercise(workbook, record.exercise, library.profiles);
  if ('refused' in result) throw new CliError('not-markable', result.refused);
  if (out !== null) await saveXlsxFile(out, paperWorkbook([markingPaper(result.made, language)]));
  return { json: JSON.stringify(markingDocument(file, out, result.made, language)), text: exerciseText.marked(file, out, result.made, language), exit: 0 };
}
