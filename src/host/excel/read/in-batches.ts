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
/** Below this it is a single cell that is too large, and the others need not suffer. */
const LEAST_BUDGET = 1_000;

/** Puts the questions in order, in as few requests as the program bears, which shows in what it refuses. */
export async function inBatches<A>(sync: () => Promise<unknown>, jobs: readonly Job<A>[], isTooMuch = isTooLarge): Promise<void> {
  const waiting = [...jobs];
  let budget = FIRST_BUDGET;
  let ceiling = LARGEST_BUDGET;
  const askFor = async (batch: readonly Job<A>[]): Promise<boolean> => {
    try {
      const answers = batch.map(({ ask }) => ask());
      await sync();
      for (const [index, { take }] of batch.entries()) take(answers[index]!());
      return true;
    } catch (error) {
      const parts = isTooMuch(failureCode(error)) ? partsOf(batch) : null;
      if (parts === null) throw error;
      for (const part of parts) await askFor(part);
      return false;
    }
  };
  while (waiting.length > 0) {
    const batch = nextBatch(waiting, budget);
    const isBorne = await askFor(batch);
    if (!isBorne) ceiling = Math.max(Math.trunc(Math.min(budget, costOf(batch)) / 2), LEAST_BUDGET);
    budget = Math.min(isBorne ? budget * 2 : budget, ceiling);
  }
}

export function isTooLarge(code: string | null): boolean {
  return code === ANSWER_TOO_LARGE || code === REQUEST_TOO_LARGE;
}

function partsOf<A>(batch: readonly Job<A>[]): readonly (readonly Job<A>[])[] | null {
  const half = Math.trunc(batch.length / 2);
  return half > 0 ? [batch.slice(0, half), batch.slice(half)] : batch[0]!.halves()?.map((job) => [job]) ?? null;
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
