/** Entry of a worker thread: runs file tasks that ziping.ts hands out. */
export { runTask as default } from './run-task';
