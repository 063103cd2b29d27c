import { expect, it } from 'vitest';
import { overFulfilmentApart } from '../../../src/profile/lint/over-fulfilment-apart';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };

const issues = (intervals: readonly string[]) => {
  const cite = { source: 'ziping', certainty: 'assumed' };
  const entries = intervals.map((interval) => ({ interval, reason: true, highlight: false, ask: false, deduct: null, cite }));
  return overFulfilmentApart.check(changed('mof/2020', { '/indicators/overFulfilment': entries }), NOWHERE).map(({ pointer, says }) => [pointer, says.key, says.data]);
};

it('accepts none, one, and two that meet', () => {
  expect(issues([])).toEqual([]);
  expect(issues(['>1'])).toEqual([]);
  expect(issues(['>=1.5', '[1.2..1.5)'])).toEqual([]);
});

it('refuses two rules for one rate', () => {
  expect(issues(['[1.2..1.5]', '>=1.5'])).toEqual([['/indicators/overFulfilment/1/interval', 'profile.lint.overlap', { interval: '>=1.5', other: '[1.2..1.5]' }]]);
});

it('refuses rates that are a shortfall', () => {
  expect(issues(['>=0.9'])).toEqual([['/indicators/overFulfilment/0/interval', 'profile.lint.over-fulfilment-low', { interval: '>=0.9' }]]);
});
