import { Worker } from 'node:worker_threads';
import type { FileOutcome, FileTask } from './file-task';
import { runTask } from './run-task';

/** 执行者: runs tasks, in this thread or in others. */
export interface TaskRunner {
  /** null: closed before it was done. */
  run(task: FileTask): Promise<FileOutcome | null>;
  close(): Promise<void>;
}

export const inThisThread: TaskRunner = { run: runTask, close: () => Promise.resolve() };

/** While one file is being flushed to the disk, its thread works on the next. */
const AT_ONCE = 3;

interface Job {
  readonly task: FileTask;
  readonly resolve: (outcome: FileOutcome | null) => void;
  readonly reject: (bug: unknown) => void;
}

/** 线程池: worker threads, each the same file as the command line itself, that take the next task whenever they have room. */
export function inThreads(count: number): TaskRunner {
  const waiting: Job[] = [];
  let closed = false;
  const threads = Array.from({ length: count }, () => startThread(() => waiting.shift()));
  return {
    run: (task) => closed ? Promise.resolve(null) : new Promise((resolve, reject) => {
      waiting.push({ task, resolve, reject });
      for (const thread of threads) thread.wake();
    }),
    close: async () => {
      closed = true;
      for (const { resolve } of waiting.splice(0)) resolve(null);
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

/** One worker, given a few tasks and then another whenever it has finished one. A bug ends it and reaches whoever waits. */
function startThread(next: () => Job | undefined): { wake: () => void; end: () => Promise<void> } {
  const worker = new Worker(new URL(import.meta.url));
  const running = new Map<number, Job>();
  let given = 0;
  const wake = (): void => {
    while (running.size < AT_ONCE) {
      const job = next();
      if (job === undefined) return;
      running.set(given, job);
      worker.postMessage({ index: given, task: job.task });
      given += 1;
    }
  };
  worker.on('message', ({ index, outcome }: { index: number; outcome: FileOutcome }) => {
    running.get(index)!.resolve(outcome);
    running.delete(index);
    wake();
  });
  worker.on('error', (bug) => {
    for (const { reject } of running.values()) reject(bug);
  });
  const end = async (): Promise<void> => {
    await worker.terminate();
    for (const { resolve } of running.values()) resolve(null);
  };
  return { wake, end };
}
