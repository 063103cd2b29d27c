import { expect, it } from 'vitest';
import { percentOf } from '../../../src/taskpane/review/percent-of';

it('a share of a criteria pack is said in percent, digit by digit', () => {
  expect(['0', '1', '0.3', '0.05', '0.6', '0.125', '0.0125', '0.10', '0.1000'].map(percentOf)).toEqual(['0%', '100%', '30%', '5%', '60%', '12.5%', '1.25%', '10%', '10%']);
});
