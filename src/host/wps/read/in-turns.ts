/** Leaves a frame of 16 ms its time to draw: WPS draws the sheet and the pane in one process. */
const BUDGET = 12;

/** 分段: a work in steps. */
export type Steps<T> = Generator<undefined, T>;

/** Runs a work and lets the program have its turn after every few steps of it. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + BUDGET;
    let step = steps.next();
    while (step.done !== true && performance.now() < end) step = steps.next();
    if (step.done === true) return step.value;
    await pause(0);
  }
}

/** Runs it to its end without letting anybody come in between. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
