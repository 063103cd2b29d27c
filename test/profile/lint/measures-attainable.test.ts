import { expect, it } from 'vitest';
import { measuresAttainable } from '../../../src/profile/lint/measures-attainable';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };

const issues = (rule: Parameters<typeof changed>[1][string], points: string | null = '10') =>
  measuresAttainable.check(changed('shanghai/2023', { '/fundMeasures/0/rule': rule, '/fundMeasures/0/points': points }), NOWHERE)
    .map(({ pointer, says }) => [pointer, says.key, says.data]);
const banded = (best: string) => ({ method: 'banded', bands: [{ interval: '>=0.9', points: best }, { interval: '<0.9', points: '0' }] });

it('wants the best band to give the points of the measure', () => {
  expect(issues(banded('10'))).toEqual([]);
  expect(issues(banded('9.5'))).toEqual([['/fundMeasures/0/points', 'profile.lint.points-differ', { parts: '9.5', whole: '10' }]]);
  expect(issues(banded('12'))).toEqual([['/fundMeasures/0/points', 'profile.lint.points-differ', { parts: '12', whole: '10' }]]);
  expect(issues(banded('12'), null)).toEqual([]);
});

it('wants the thresholds in order', () => {
  expect(issues({ method: 'linear-between', from: '0.8', to: '1' })).toEqual([]);
  expect(issues({ method: 'linear-between', from: '1', to: '1' })).toEqual([['/fundMeasures/0/rule/to', 'profile.lint.thresholds-order', { from: '1', to: '1' }]]);
});
