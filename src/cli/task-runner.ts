import { Worker } from 'node:worker_threads';
import { message } from '../wording/message';
import { CliError } from './cli-error';
import type { FileOutcome, FileTask } from './file-task';
import { failed, runTask } from './run-task';

/** 执行者: runs tasks, in this thread or in others; each outcome as soon as it is there. */
export interface TaskRunner {
  /** null: closed before it was done. */
  run(task: FileTask): Promise<FileOutcome | null>;
  close(): Promise<void>;
}

/** While one file is being flushed to the disk, its thread works on the next. */
const AT_ONCE = 3;

interface Job {
  readonly task: FileTask;
  readonly resolve: (outcome: FileOutcome | null) => void;
  readonly reject: (bug: unknown) => void;
}

/** So many files waiting for each thread make it worth its start. */
const MANY_PER_THREAD = 12;

/** 按需开线程: runs tasks one after the other here, until so many wait that a thread a core takes them faster. */
export function taskRunner(cores: number): TaskRunner {
  const waiting: Job[] = [];
  let threads: readonly Thread[] = [];
  let here = false;
  let closed = false;

  function begin(): void {
    if (threads.length === 0 && cores > 1 && waiting.length >= cores * MANY_PER_THREAD) {
      threads = Array.from({ length: cores }, () => startThread(() => waiting.shift()));
    }
    for (const thread of threads) thread.wake();
    if (threads.length > 0 || here || waiting.length === 0) return;
    here = true;
    // Whoever hands tasks over shall have handed over what there is.
    setImmediate(() => { void runHere(waiting.shift()); });
  }

  async function runHere(job: Job | undefined): Promise<void> {
    if (job !== undefined) await runTask(job.task).then(job.resolve, job.reject);
    here = false;
    begin();
  }

  return {
    run: (task) => closed ? Promise.resolve(null) : new Promise((resolve, reject) => {
      waiting.push({ task, resolve, reject });
      begin();
    }),
    close: async () => {
      closed = true;
      for (const { resolve } of waiting.splice(0)) resolve(null);
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

/** 线程: wake it when there may be something to do. */
interface Thread {
  wake(): void;
  end(): Promise<void>;
}

/** A worker, the same file as the command line itself, that takes the next task whenever it has room. A bug ends it and reaches whoever waits; a file that is too large for it ends it, and another takes its place. */
function startThread(next: () => Job | undefined): Thread {
  const running = new Map<number, Job>();
  // After its memory ran out: one file at a time, so that it is known which one was too large.
  let again: Job[] = [];
  let given = 0;
  let worker = started();

  function started(): Worker {
    const fresh = new Worker(new URL(import.meta.url));
    fresh.on('message', ({ index, outcome }: { index: number; outcome: FileOutcome }) => {
      running.get(index)!.resolve(outcome);
      running.delete(index);
      wake();
    });
    fresh.on('error', (bug: NodeJS.ErrnoException) => {
      if (bug.code === 'ERR_WORKER_OUT_OF_MEMORY') startAnew();
      else for (const { reject } of running.values()) reject(bug);
    });
    return fresh;
  }

  function startAnew(): void {
    const jobs = [...running.values()];
    running.clear();
    if (jobs.length === 1) jobs[0]!.resolve(failed(jobs[0]!.task, new CliError('too-large', message('cli.outOfMemory'))));
    else again = [...jobs, ...again];
    worker = started();
    wake();
  }

  function wake(): void {
    while (running.size < (again.length > 0 ? 1 : AT_ONCE)) {
      const job = again.shift() ?? next();
      if (job === undefined) return;
      running.set(given, job);
      worker.postMessage({ index: given, task: job.task });
      given += 1;
    }
  }

  const end = async (): Promise<void> => {
    await worker.terminate();
    for (const { resolve } of [...running.values(), ...again]) resolve(null);
  };
  return { wake, end };
}
