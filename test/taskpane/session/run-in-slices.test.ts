import { describe, expect, it } from 'vitest';
import { runInSlices } from '../../../src/taskpane/session/run-in-slices';

/** Keeps the thread busy, as a step of real work does. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

function* steps(count: number, ms: number, ended: { early: boolean } = { early: false }): Generator<number, string> {
  let done = 0;
  try {
    while (done < count) {
      work(ms);
      done += 1;
      yield done;
    }
    return `${done} steps`;
  } finally {
    ended.early = done < count;
  }
}

describe('runInSlices', () => {
  it('gives what the steps give', async () => {
    expect(await runInSlices(steps(0, 0))).toBe('0 steps');
    expect(await runInSlices(steps(1000, 0))).toBe('1000 steps');
  });

  it('lets timers run in between, and a short work end at once', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('timer'), 0);
    await runInSlices(steps(3, 0));
    order.push('short work');
    await runInSlices(steps(60, 1), { budget: 3 });
    order.push('long work');
    expect(order).toEqual(['short work', 'timer', 'long work']);
  });

  it('tells how far it is once a slice, never backwards', async () => {
    const told: number[] = [];
    await runInSlices(steps(40, 1), { budget: 4, onProgress: (done) => told.push(done) });
    expect(told.length).toBeGreaterThan(1);
    expect(told.length).toBeLessThan(40);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('does not start when it is cancelled before', async () => {
    const started: number[] = [];
    const cancel = new AbortController();
    cancel.abort();
    const run = runInSlices((function* () { started.push(1); yield 1; })(), { signal: cancel.signal });
    await expect(run).rejects.toHaveProperty('name', 'AbortError');
    expect(started).toEqual([]);
  });

  it('ends between two steps when it is cancelled by a later task, and lets the steps clean up', async () => {
    const ended = { early: false };
    const cancel = new AbortController();
    setTimeout(() => { cancel.abort(); }, 5);
    await expect(runInSlices(steps(100_000, 1, ended), { budget: 3, signal: cancel.signal })).rejects.toHaveProperty('name', 'AbortError');
    expect(ended.early).toBe(true);
  });

  it('hands on what a step throws', async () => {
    const broken = (function* (): Generator<number, void> { yield 1; throw new RangeError('broken'); })();
    await expect(runInSlices(broken)).rejects.toThrow(new RangeError('broken'));
  });
});
