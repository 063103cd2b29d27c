import { expect, it } from 'vitest';
import { idMatchesPath } from '../../../src/profile/lint/id-matches-path';
import { message } from '../../../src/wording/message';
import { changed } from '../../support/profile';

const issues = (file: string) => idMatchesPath.check(changed('mof/2021-cost', {}), { file, parents: () => null });

it('wants the id at the end of the path', () => {
  expect(issues('profiles/mof/2021-cost.json')).toEqual([]);
  expect(issues('mof/2021-cost.json')).toEqual([]);
});

it('refuses another file, and a folder that only ends alike', () => {
  expect(issues('profiles/mof/2021.json')).toEqual([{ pointer: '/id', says: message('profile.lint.id-path', { id: 'mof/2021-cost', file: 'profiles/mof/2021.json' }) }]);
  expect(issues('profiles/xmof/2021-cost.json')).toHaveLength(1);
});
