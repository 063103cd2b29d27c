import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileOutcome, FileTask } from './file-task';
import { runTask } from './run-task';

/** Below this many files a thread a core costs more than it saves. */
const FEW_PER_THREAD = 12;
/** While one file is being flushed to the disk, the thread works on the next. */
const AT_ONCE = 3;

/**
 * Runs the tasks and hands each outcome over in the order of the files, as soon as it and all before it are done.
 * Many files are shared out over the processor's cores.
 */
export async function runFiles(tasks: readonly FileTask[], done: (outcome: FileOutcome, index: number) => void): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.trunc(tasks.length / FEW_PER_THREAD));
  if (threads < 2) {
    for (const [index, task] of tasks.entries()) done(await runTask(task), index);
    return;
  }
  const inOrder = new InOrder(done);
  let next = 0;
  const takeNext = (): { index: number; task: FileTask } | null => {
    const index = next;
    const task = tasks[index];
    next += 1;
    return task === undefined ? null : { index, task };
  };
  await Promise.all(Array.from({ length: threads }, () => runThread(takeNext, inOrder)));
}

/** One worker (the same file as the command line itself), given a few tasks and then another whenever it has finished one. */
function runThread(takeNext: () => { index: number; task: FileTask } | null, inOrder: InOrder): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url));
    let given = 0;
    const give = (): void => {
      const work = takeNext();
      if (work === null) return;
      given += 1;
      worker.postMessage(work);
    };
    worker.on('message', ({ index, outcome }: { index: number; outcome: FileOutcome }) => {
      given -= 1;
      inOrder.put(outcome, index);
      give();
      if (given === 0) void worker.terminate().then(() => { resolve(); });
    });
    worker.on('error', reject);
    for (let first = AT_ONCE; first > 0; first -= 1) give();
  });
}

/** Keeps outcomes that come early until all before them are there. */
class InOrder {
  private readonly waiting = new Map<number, FileOutcome>();
  private next = 0;

  constructor(private readonly done: (outcome: FileOutcome, index: number) => void) {}

  put(outcome: FileOutcome, index: number): void {
    this.waiting.set(index, outcome);
    for (let ready = this.waiting.get(this.next); ready !== undefined; ready = this.waiting.get(this.next)) {
      this.waiting.delete(this.next);
      this.done(ready, this.next);
      this.next += 1;
    }
  }
}
