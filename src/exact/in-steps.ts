/**
 * 分步: a long work that stops now and then, so that a screen may live in between. Only loops that can be long are
 * written this way, and a stop after every row would cost more than the row.
 */
export type Steps<Result> = Generator<undefined, Result>;

/** Rows between two stops: a tenth of a millisecond, and even rows of 16,384 cells take no more than some 20. */
const STRIDE = 8;

/** Whether a loop over rows stops after this one. */
export function isStop(at: number): boolean {
  return at % STRIDE === STRIDE - 1;
}

/** The list that `make` makes of a list, in steps. */
export function* mapInSteps<Item, Made>(items: readonly Item[], make: (item: Item, at: number) => Made): Steps<readonly Made[]> {
  const made: Made[] = [];
  for (let at = 0; at < items.length; at += 1) {
    made.push(make(items[at]!, at));
    if (isStop(at)) yield;
  }
  return made;
}

/** Runs a work to its end without a stop. */
export function atOnce<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
