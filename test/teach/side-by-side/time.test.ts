import { expect, it } from 'vitest';
import { compareAll, formsToCompare } from '../../../bench/side-by-side-case';
import { processorTime } from '../../support/processor-time';

/** `npm run bench` measures 200 forms; a crowded machine may take several times as long for the same work. */
it('compares 50 forms under four profiles within a second of the processor', () => {
  const forms = formsToCompare(50);
  const start = processorTime();
  expect(compareAll(forms)).toBe(50 * 26);
  expect(processorTime() - start).toBeLessThan(1_000);
});
