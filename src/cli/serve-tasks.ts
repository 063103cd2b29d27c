import { parentPort } from 'node:worker_threads';
import type { FileTask } from './file-task';
import { runTask } from './run-task';

/** The other side of run-files.ts: a worker thread runs the tasks it is handed. A bug ends the thread and reaches the caller. */
export function serveTasks(): void {
  parentPort!.on('message', ({ index, task }: { index: number; task: FileTask }) => {
    void runTask(task).then((outcome) => { parentPort!.postMessage({ index, outcome }); });
  });
}
