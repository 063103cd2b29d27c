import { availableParallelism } from 'node:os';
import type { FileOutcome, FileTask } from './file-task';
import { inThisThread, inThreads, type TaskRunner } from './task-runner';

/** Below this many files a thread a core costs more than it saves. */
const FEW_PER_THREAD = 12;
/** So many files may be ahead of the one that is waited for; memory stays the same however many there are. */
const AHEAD = 256;

/**
 * Runs the tasks and yields each outcome in the order of the files, as soon as it and all before it are there. Many files
 * are shared out over the processor's cores. Whoever reads slowly holds the work up; `stop` ends it where it is.
 */
export async function* runFiles(tasks: AsyncIterable<FileTask>, jobs: number | null, stop: AbortSignal): AsyncGenerator<FileOutcome> {
  const source = tasks[Symbol.asyncIterator]();
  // A container may be allowed fewer cores than it sees: whoever starts it says how many.
  const cores = jobs ?? availableParallelism();
  const first = await taken(source, cores * FEW_PER_THREAD);
  const threads = Math.min(cores, Math.trunc(first.length / FEW_PER_THREAD));
  const runner = threads < 2 ? inThisThread : inThreads(threads);
  const end = (): void => { void runner.close(); };
  stop.addEventListener('abort', end);
  try {
    for await (const outcome of inOrder(runner, threads < 2 ? 1 : AHEAD, chained(first, source))) {
      if (outcome === null || stop.aborted) return;
      yield outcome;
    }
  } finally {
    stop.removeEventListener('abort', end);
    await runner.close();
  }
}

async function* inOrder(runner: TaskRunner, ahead: number, tasks: AsyncIterable<FileTask>): AsyncGenerator<FileOutcome | null> {
  const running: Promise<FileOutcome | null>[] = [];
  for await (const task of tasks) {
    const outcome = runner.run(task);
    // A bug is told when its turn comes, not before.
    outcome.catch(() => null);
    running.push(outcome);
    if (running.length >= ahead) yield await running.shift()!;
  }
  while (running.length > 0) yield await running.shift()!;
}

async function taken(source: AsyncIterator<FileTask>, most: number): Promise<readonly FileTask[]> {
  const tasks: FileTask[] = [];
  while (tasks.length < most) {
    const { value, done } = await source.next();
    if (done === true) break;
    tasks.push(value);
  }
  return tasks;
}

async function* chained(first: readonly FileTask[], source: AsyncIterator<FileTask>): AsyncGenerator<FileTask> {
  yield* first;
  for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
}
