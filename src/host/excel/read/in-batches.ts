import { ANSWER_TOO_LARGE, failureCode, REQUEST_TOO_LARGE } from '../program-failure';

/** One part of a long question. */
export interface Job<A> {
  /** What it costs, in cells. */
  readonly cost: number;
  /** Puts the question; the answer is there after the next sync. */
  readonly ask: () => () => A;
  readonly take: (answer: A) => void;
  /** Two smaller questions for the same; null where it cannot be parted. */
  readonly halves: () => readonly [Job<A>, Job<A>] | null;
}

/** Cells a request may ask for: Excel on the web answers five megabytes at most, and a cell takes some fifty bytes. */
const FIRST_BUDGET = 20_000;
const LARGEST_BUDGET = 80_000;

/** Puts the questions in as few requests as the limits of the program bear, which shows in what it refuses. */
export async function inBatches<A>(sync: () => Promise<unknown>, jobs: readonly Job<A>[]): Promise<void> {
  const waiting = [...jobs];
  let budget = FIRST_BUDGET;
  let ceiling = LARGEST_BUDGET;
  while (waiting.length > 0) {
    const batch = nextBatch(waiting, budget);
    try {
      const answers = batch.map(({ ask }) => ask());
      await sync();
      for (const [index, { take }] of batch.entries()) take(answers[index]!());
      budget = Math.min(budget * 2, ceiling);
    } catch (error) {
      if (![ANSWER_TOO_LARGE, REQUEST_TOO_LARGE].includes(failureCode(error) ?? '')) throw error;
      ceiling = Math.max(Math.trunc(Math.min(budget, costOf(batch)) / 2), 1);
      budget = ceiling;
      waiting.unshift(...batch.length > 1 ? batch : batch[0]!.halves() ?? stop(error));
    }
  }
}

function nextBatch<A>(waiting: Job<A>[], budget: number): readonly Job<A>[] {
  const batch: Job<A>[] = [];
  let cost = 0;
  for (let job = waiting[0]; job !== undefined && (batch.length === 0 || cost + job.cost <= budget); job = waiting[0]) {
    const parts = job.cost > budget ? job.halves() : null;
    if (parts !== null) {
      waiting.splice(0, 1, ...parts);
      continue;
    }
    batch.push(job);
    cost += job.cost;
    waiting.shift();
  }
  return batch;
}

function costOf<A>(batch: readonly Job<A>[]): number {
  return batch.reduce((sum, { cost }) => sum + cost, 0);
}

function stop(error: unknown): never {
  throw error;
}
