import { HostError } from '../host/host-error';
import { ProfileError } from '../profile/profile-error';
import { troubledRow } from '../report/file-row';
import type { Language } from '../wording/message';
import { say } from '../wording/say';
import { CliError } from './cli-error';
import { assessFile } from './commands/assess-file';
import { checkFile } from './commands/check-file';
import { explainFile } from './commands/explain-file';
import { fillFile } from './commands/fill-file';
import { inspectFile } from './commands/inspect-file';
import type { FileOutcome, FileTask } from './file-task';
import { SCHEMA } from './json/form-document';
import { sarifTrouble } from './report/sarif-results';

const RUN = { inspect: inspectFile, assess: assessFile, check: checkFile, fill: fillFile, explain: explainFile } as const;

/** Runs one command on one file. A file that cannot be read or scored gives its error in place of a result; a bug is thrown. */
export async function runTask(task: FileTask): Promise<FileOutcome> {
  try {
    return await RUN[task.command](task);
  } catch (error) {
    const { code, text } = trouble(error, task.language);
    return {
      json: JSON.stringify({ schema: SCHEMA, file: task.file, error: { code, message: text } }),
      text: `${task.file}: ${text}`,
      exit: 2,
      rows: [troubledRow(task.file, null, text)],
      sarif: task.sarif === true ? [sarifTrouble(task.file, text)] : [],
    };
  }
}

/** The words for an error that is no bug; a bug is thrown on. */
export function trouble(error: unknown, language: Language): { code: string; text: string } {
  if (error instanceof HostError || error instanceof CliError) return { code: error.code, text: say(error.says, language) };
  if (error instanceof ProfileError) {
    const places = error.issues.map(({ pointer, says }) => `${error.file}#${pointer} ${say(says, language)}`);
    return { code: 'profile', text: places.join('\n') };
  }
  throw error;
}
