import { expect, it } from 'vitest';
import { signalsReachable } from '../../../src/profile/lint/signals-reachable';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };

const issues = (atLeast: number, points: readonly number[]) =>
  signalsReachable.check(changed('mof/2020', { '/recognition': { atLeast, signals: points.map((one) => ({ sign: 'year-in-force', points: one })) } }), NOWHERE)
    .map(({ pointer, says }) => [pointer, says.data]);

it('accepts a threshold that the signals for it can reach', () => {
  expect(issues(5, [3, 2, -4])).toEqual([]);
});

it('refuses one that they cannot, and one that every form reaches', () => {
  expect(issues(6, [3, 2])).toEqual([['/recognition/atLeast', { atLeast: '6', most: '5' }]]);
  expect(issues(0, [3])).toEqual([['/recognition/atLeast', { atLeast: '0', most: '3' }]]);
});
