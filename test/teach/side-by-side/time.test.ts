import { expect, it } from 'vitest';
import { compareAll, formsToCompare } from '../../../bench/side-by-side-case';
import { processorTime } from '../../support/processor-time';

it('compares 200 forms under four profiles within a second of the processor', () => {
  // A quarter of them in a quarter of the time; the first runs are those of code that has not been run before.
  const forms = formsToCompare(50);
  const times = [0, 1, 2, 3].map((run) => {
    const start = processorTime();
    expect([run, compareAll(forms)]).toEqual([run, 50 * 26]);
    return processorTime() - start;
  });
  expect(Math.min(...times)).toBeLessThan(250);
});
