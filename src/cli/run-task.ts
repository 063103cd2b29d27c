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
    return failed(task, error);
  }
}

/** 未能处理: the error in place of a result; a bug is thrown on. */
export function failed({ file, language, sarif }: FileTask, error: unknown): FileOutcome {
  const { code, text } = trouble(error, language);
  return {
    json: JSON.stringify({ schema: SCHEMA, file, error: { code, message: text } }),
    text: `${file}: ${text}`,
    exit: 2,
    rows: [troubledRow(file, null, text)],
    sarif: sarif === true ? [sarifTrouble(file, text)] : [],
  };
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
