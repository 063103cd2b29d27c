import { availableParallelism } from 'node:os';
import type { FileOutcome, FileTask } from './file-task';
import { taskRunner, type TaskRunner } from './task-runner';

/** So many files may be ahead of the one that is waited for; memory stays the same however many there are. */
const AHEAD = 256;

/**
 * Runs the tasks and yields each outcome in the order of the files, as soon as it and all before it are there, even while
 * the next file is not named yet. Many files are shared out over the processor's cores. Whoever reads slowly holds the
 * work up; `stop` ends it where it is.
 */
export async function* runFiles(tasks: AsyncIterable<FileTask>, jobs: number | null, stop: AbortSignal): AsyncGenerator<FileOutcome> {
  // A container may be allowed fewer cores than it sees: whoever starts it says how many.
  const runner = taskRunner(jobs ?? availableParallelism());
  const end = (): void => { void runner.close(); };
  stop.addEventListener('abort', end);
  try {
    for await (const outcome of inOrder(runner, tasks[Symbol.asyncIterator]())) {
      if (outcome === null || stop.aborted) return;
      yield outcome;
    }
  } finally {
    stop.removeEventListener('abort', end);
    await runner.close();
  }
}

interface Running {
  readonly outcome: Promise<FileOutcome | null>;
  done: boolean;
}

async function* inOrder(runner: TaskRunner, tasks: AsyncIterator<FileTask>): AsyncGenerator<FileOutcome | null> {
  const running: Running[] = [];
  let ended = false;
  let pulling: Promise<void> | null = null;
  const pull = async (): Promise<void> => {
    const { value, done } = await tasks.next();
    pulling = null;
    if (done === true) ended = true;
    else running.push(started(runner.run(value)));
  };
  while (!ended || running.length > 0) {
    if (!ended && running.length < AHEAD) pulling ??= pull();
    const [first] = running;
    if (first === undefined || (!first.done && pulling !== null)) await Promise.race([pulling, ...(first === undefined ? [] : [first.outcome])]);
    else yield await running.shift()!.outcome;
  }
}

function started(outcome: Promise<FileOutcome | null>): Running {
  const one: Running = { outcome, done: false };
  const finish = (): void => { one.done = true; };
  // A bug is told when its turn comes, not before.
  outcome.then(finish, finish);
  return one;
}
