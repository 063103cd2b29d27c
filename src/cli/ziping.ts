import { once } from 'node:events';
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { type Language, message } from '../wording/message';
import { say } from '../wording/say';
import { CliError } from './cli-error';
import { compareFiles } from './commands/compare-files';
import { exerciseFile } from './commands/exercise-file';
import { profiles } from './commands/profiles';
import { reportFile } from './commands/report-file';
import type { FileOutcome, FileTask } from './file-task';
import { inputFiles, isFolder } from './input-files';
import { type Invocation, readInvocation } from './invocation';
import { otherThan, outPaths } from './out-paths';
import { reportFormat } from './report/report-format';
import { openReport } from './report/report-writer';
import { runFiles } from './run-files';
import { trouble } from './run-task';
import { serveTasks } from './serve-tasks';
import { rowsText } from './text/rows-text';

if (isMainThread) startCommandLine();
else serveTasks();

function startCommandLine(): void {
  // A reader that stops early, such as head, closes the pipe; that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  run(process.argv.slice(2)).then(
    (exit) => { process.exitCode = exit; },
    (bug: unknown) => {
      // Node would end with 1, which says "findings of level error" to whoever called.
      console.error(bug);
      process.exit(2);
    },
  );
}

/** One call of the command line; answers the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const language = args.includes('en') && args.includes('--lang') ? 'en' : 'zh';
  try {
    const invocation = readInvocation(args);
    if (invocation.command === 'help') return await printed(say(message('cli.usage', { version }), invocation.language), 0);
    if (invocation.command === 'version') return await printed(version, 0);
    if (invocation.command === 'profiles') return await print(invocation, await profiles(invocation));
    if (invocation.command === 'report') return await print(invocation, await reportFile(invocation));
    if (invocation.command === 'compare') return await print(invocation, await compareFiles(invocation));
    if (invocation.command === 'exercise') return await print(invocation, await exerciseFile(invocation));
    return await runOnFiles(invocation, invocation.command);
  } catch (error) {
    const { code, text } = trouble(error, language);
    if (args.includes('--json')) return await printed(JSON.stringify({ schema: 'ziping/1', file: null, error: { code, message: text } }), 2);
    process.stderr.write(`${text}\n`);
    return 2;
  }
}

async function runOnFiles(invocation: Invocation, command: FileTask['command']): Promise<number> {
  const { operands, report, language, filesFrom, jobs } = invocation;
  const writer = report === null ? null : openReport(report, language);
  const stop = new AbortController();
  // The second time Node ends at once, as it does by itself.
  process.once('SIGINT', () => { stop.abort(); });
  const all = command === 'check' && (filesFrom !== null || operands.some(isFolder)) ? null : operands.length;
  let done = 0;
  let worst = 0;
  try {
    for await (const outcome of runFiles(tasksOf(invocation, command, stop.signal), jobs, stop.signal)) {
      done += 1;
      showProgress(language, done, all);
      await print(invocation, writer !== null && all !== 1 ? { ...outcome, text: rowsText(outcome, language) } : outcome);
      writer?.put(outcome);
      worst = Math.max(worst, outcome.exit);
    }
    if (done === 0 && !stop.signal.aborted) throw new CliError('no-file', message('cli.nothingFound', { where: filesFrom ?? operands.join(' ') }));
  } catch (error) {
    writer?.drop();
    throw error;
  }
  writer?.close(stop.signal.aborted);
  if (report !== null) process.stderr.write(`${say(message('cli.reportWritten', { out: report }), language)}\n`);
  if (stop.signal.aborted) {
    process.stderr.write(`${say(message('cli.stopped', { done: String(done) }), language)}\n`);
    return STOPPED;
  }
  return worst;
}

/** What a shell answers for a program that was interrupted. */
const STOPPED = 130;

async function* tasksOf(invocation: Invocation, command: FileTask['command'], stop: AbortSignal): AsyncGenerator<FileTask> {
  const { operands, fill, language, profile, out, cell, report, filesFrom } = invocation;
  const targets = command === 'fill' ? outPaths(operands, out) : null;
  const sarif = report !== null && reportFormat(report) === 'sarif';
  // Only a review takes folders: what writes is told each file by name.
  const files = command === 'check' ? inputFiles(operands, filesFrom, stop) : operands;
  const demandOther = report === null ? null : otherThan(report);
  let index = 0;
  for await (const file of files) {
    demandOther?.(file);
    yield { command, file, language, profile, fill, out: targets?.[index] ?? null, cell, sarif };
    index += 1;
  }
}

/** Waits for a reader that is slower than we are, so that nothing piles up here. */
async function print({ json }: Pick<Invocation, 'json'>, outcome: FileOutcome): Promise<number> {
  if (!process.stdout.write(`${json ? outcome.json : outcome.text}\n`)) await once(process.stdout, 'drain');
  return outcome.exit;
}

async function printed(text: string, exit: FileOutcome['exit']): Promise<number> {
  return print({ json: false }, { json: '', text, exit });
}

/** A line that counts along on a terminal; nothing where the output is read by another program. */
function showProgress(language: Language, done: number, all: number | null): void {
  if (all === 1 || !process.stderr.isTTY) return;
  const says = all === null ? message('cli.progressOpen', { done: String(done) }) : message('cli.progress', { done: String(done), all: String(all) });
  process.stderr.write(`\r${say(says, language)}${done === all ? '\n' : ''}`);
}
