import { parentPort } from 'node:worker_threads';
import type { FileTask } from './file-task';
import { runTask } from './run-task';

/** A worker thread: runs the file tasks that run-files.ts hands out. A bug ends the thread and reaches the caller. */
parentPort!.on('message', ({ index, task }: { index: number; task: FileTask }) => {
  void runTask(task).then((outcome) => { parentPort!.postMessage({ index, outcome }); });
});
