import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { message } from '../wording/message';
import { say } from '../wording/say';
import { profiles } from './commands/profiles';
import type { FileOutcome, FileTask } from './file-task';
import { type Invocation, readInvocation } from './invocation';
import { demandOtherFile, outPaths } from './out-paths';
import { runFiles } from './run-files';
import { trouble } from './run-task';
import { serveTasks } from './serve-tasks';
import { writeReport } from './write-report';

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
    if (invocation.command === 'help') return printed(say(message('cli.usage', { version }), invocation.language), 0);
    if (invocation.command === 'version') return printed(version, 0);
    if (invocation.command === 'profiles') return print(invocation, profiles(invocation));
    return await runOnFiles(invocation, invocation.command);
  } catch (error) {
    const { code, text } = trouble(error, language);
    if (args.includes('--json')) return printed(JSON.stringify({ schema: 'ziping/1', file: null, error: { code, message: text } }), 2);
    process.stderr.write(`${text}\n`);
    return 2;
  }
}

async function runOnFiles(invocation: Invocation, command: FileTask['command']): Promise<number> {
  const { operands, fill, language, profile, out, cell, report } = invocation;
  const targets = command === 'fill' ? outPaths(operands, out) : null;
  if (report !== null) demandOtherFile(operands, report);
  const outcomes: FileOutcome[] = [];
  let worst = 0;
  const tasks = operands.map((file, index) => ({ command, file, language, profile, fill, out: targets?.[index] ?? null, cell }));
  await runFiles(tasks, (outcome, index) => {
    showProgress(invocation, index + 1);
    print(invocation, outcome);
    if (report !== null) outcomes.push(outcome);
    worst = Math.max(worst, outcome.exit);
  });
  if (report !== null) writeReport(report, outcomes, invocation.language);
  return worst;
}

function print({ json }: Invocation, outcome: FileOutcome): number {
  return printed(json ? outcome.json : outcome.text, outcome.exit);
}

function printed(text: string, exit: number): number {
  process.stdout.write(`${text}\n`);
  return exit;
}

/** A line that counts along on a terminal; nothing where the output is read by another program. */
function showProgress({ language, operands }: Invocation, done: number): void {
  if (operands.length < 2 || !process.stderr.isTTY) return;
  process.stderr.write(`\r${say(message('cli.progress', { done: String(done), all: String(operands.length) }), language)}${done === operands.length ? '\n' : ''}`);
}
