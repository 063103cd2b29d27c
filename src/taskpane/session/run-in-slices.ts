/** How a long work is run beside a living page. */
export interface SliceOptions<Progress> {
  /** Milliseconds of work before the page gets its turn. */
  readonly budget?: number;
  /** How far the work is, told once a slice. */
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the work between two steps; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Leaves a frame of 16 ms its time to draw, and a machine ten times slower stays under a long task of 200 ms. */
const DEFAULT_BUDGET = 12;

/** 分段执行: runs a work that is written in steps, and lets the page draw, scroll and take keys after every few of them. */
export async function runInSlices<Progress, Result>(
  steps: Generator<Progress, Result>, { budget = DEFAULT_BUDGET, onProgress, signal }: SliceOptions<Progress> = {},
): Promise<Result> {
  try {
    for (;;) {
      signal?.throwIfAborted();
      const end = performance.now() + budget;
      let step = steps.next();
      while (step.done !== true && performance.now() < end) step = steps.next();
      if (step.done === true) return step.value;
      onProgress?.(step.value);
      await nextTask();
    }
  } catch (error) {
    steps.return(undefined as Result);
    throw error;
  }
}

/**
 * A message and not scheduler.yield(): what comes after a yield runs before timers that are already due, so the edit
 * that makes this work stale would wait for its end.
 */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
