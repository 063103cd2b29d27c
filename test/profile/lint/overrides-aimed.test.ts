import { expect, it } from 'vitest';
import { overridesAimed } from '../../../src/profile/lint/overrides-aimed';
import { message } from '../../../src/wording/message';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };

it('names an exception for every row and one that changes nothing', () => {
  const issues = (changes: Parameters<typeof changed>[1]) => overridesAimed.check(changed('panjin/2023', changes), NOWHERE);
  expect(issues({})).toEqual([]);
  expect(issues({ '/overrides/0/when': {} })).toEqual([{ pointer: '/overrides/0/when', says: message('profile.lint.override-of-all') }]);
  expect(issues({ '/overrides/0/use': {} })).toEqual([{ pointer: '/overrides/0/use', says: message('profile.lint.override-empty') }]);
});
