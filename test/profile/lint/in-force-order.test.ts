import { expect, it } from 'vitest';
import { inForceOrder } from '../../../src/profile/lint/in-force-order';
import { message } from '../../../src/wording/message';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };

it('names years that run backwards; one year, and no end, are in order', () => {
  const issues = (from: number, until: number | null) => inForceOrder.check(changed('shanghai/2023', { '/inForce': { from, until } }), NOWHERE);
  expect(issues(2023, 2023)).toEqual([]);
  expect(issues(2023, null)).toEqual([]);
  expect(issues(2023, 2022)).toEqual([{ pointer: '/inForce/until', says: message('profile.lint.years-order', { from: '2023', until: '2022' }) }]);
});
