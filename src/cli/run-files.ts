import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { FileOutcome, FileTask } from './file-task';
import { runTask } from './run-task';

/** Below this many files a worker thread costs more than it saves. */
const FEW = 12;

/**
 * Runs the tasks and hands each outcome over in the order of the files, as soon as it and all before it are done.
 * Many files are shared out over the processor's cores.
 */
export async function runFiles(tasks: readonly FileTask[], done: (outcome: FileOutcome, index: number) => void): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.trunc(tasks.length / FEW));
  if (threads < 2) {
    for (const [index, task] of tasks.entries()) done(await runTask(task), index);
    return;
  }
  const pool = new Tinypool({ filename: new URL('./worker.mjs', import.meta.url).href, minThreads: threads, maxThreads: threads });
  try {
    const outcomes = tasks.map((task) => pool.run(task) as Promise<FileOutcome>);
    for (const [index, outcome] of outcomes.entries()) done(await outcome, index);
  } finally {
    await pool.destroy();
  }
}
