import { expect, it } from 'vitest';
import { amountsSensible } from '../../../src/profile/lint/amounts-sensible';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };
const issues = (id: string, changes: Parameters<typeof changed>[1]) =>
  amountsSensible.check(changed(id, changes), NOWHERE).map(({ pointer, says }) => [pointer, says.key, says.data]);

it.each([
  ['mof/2020', '/points/fund', '-1', 'profile.lint.below-zero'],
  ['mof/2020', '/points/total', '0', 'profile.lint.not-above-zero'],
  ['zhengzhou/2023', '/points/offTable/0/points', '-0.01', 'profile.lint.below-zero'],
  ['mof/2020', '/sections/0/points/exactly', '-50', 'profile.lint.below-zero'],
  ['zhongshan/2022', '/sections/0/cap', '0', 'profile.lint.not-above-zero'],
  ['zhongshan/2022', '/fundMeasures/0/rule/bands/4/points', '-1', 'profile.lint.below-zero'],
  ['mof/2020', '/fundMeasures/0/rule/cap', '0', 'profile.lint.not-above-zero'],
  ['mof/2020', '/fundMeasures/0/points', '-10', 'profile.lint.below-zero'],
  ['mof/2020', '/indicators/positive/rule/cap', '-1', 'profile.lint.not-above-zero'],
  ['mof/2020', '/indicators/positive/rule/zeroBelow', '-0.1', 'profile.lint.below-zero'],
  ['mof/2020', '/indicators/limits/floor', '-1', 'profile.lint.below-zero'],
  ['mof/2020', '/indicators/completionRate/cap', '0', 'profile.lint.not-above-zero'],
  ['mof/2020', '/totals/cap', '0', 'profile.lint.not-above-zero'],
  ['mof/2020', '/checking/roundingDifference', '-0.01', 'profile.lint.below-zero'],
] as const)('%s: %s may not be %s', (id, at, value, key) => {
  expect(issues(id, { [at]: value })).toEqual([[at, key, { value }]]);
});

it('never lets a score be divided by nothing', () => {
  const cite = { source: 'ziping', certainty: 'assumed' };
  expect(issues('mof/2020', { '/indicators/secondWeighting': { base: '0', cite } })).toEqual([['/indicators/secondWeighting/base', 'profile.lint.not-above-zero', { value: '0' }]]);
});

it('looks at methods that take other parameters', () => {
  expect(issues('mof/2020', { '/fundMeasures/0/rule': { method: 'linear-between', from: '-0.1', to: '1' } })).toEqual([['/fundMeasures/0/rule/from', 'profile.lint.below-zero', { value: '-0.1' }]]);
  expect(issues('mof/2020', { '/fundMeasures/0/rule': { method: 'not-scored' } })).toEqual([]);
  expect(issues('mof/2020', { '/indicators/overFulfilment/0/deduct': { by: 'excess', beyond: '1.3', factor: '-1' } })).toEqual([['/indicators/overFulfilment/0/deduct/factor', 'profile.lint.below-zero', { value: '-1' }]]);
  expect(issues('mof/2020', { '/indicators/positive/rule': { method: 'banded', bands: [{ interval: '>=0', share: '-1' }] } })).toEqual([['/indicators/positive/rule/bands/0/share', 'profile.lint.below-zero', { value: '-1' }]]);
  expect(issues('zhengzhou/2023', { '/sections/0/weights': { from: 'by-name', points: [{ names: ['人均工资'], points: '-10' }] } })).toEqual([['/sections/0/weights/points/0/points', 'profile.lint.below-zero', { value: '-10' }]]);
  expect(issues('mof/2020', { '/reasons/triggers/0': { when: 'execution-rate-below', rate: '-0.9', cite: { source: 'ziping', certainty: 'assumed' } } })).toEqual([['/reasons/triggers/0/rate', 'profile.lint.below-zero', { value: '-0.9' }]]);
});
