import { expect, it } from 'vitest';
import { sourcesKnown } from '../../../src/profile/lint/sources-known';
import { message } from '../../../src/wording/message';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };

const issues = (changes: Parameters<typeof changed>[1]) => sourcesKnown.check(changed('shanghai/2023', changes), NOWHERE);

it('names a citation of a source that is not listed, also inside an exception', () => {
  expect(issues({})).toEqual([]);
  expect(issues({ '/rounding/total/cite/source': 'nobody' })).toEqual([{ pointer: '/rounding/total/cite/source', says: message('profile.lint.source-unknown', { source: 'nobody' }) }]);
  expect(issues({ '/points/cite/except/0/source': 'nobody' })).toEqual([{ pointer: '/points/cite/except/0/source', says: message('profile.lint.source-unknown', { source: 'nobody' }) }]);
});

it('names an id that two sources share', () => {
  expect(issues({ '/sources/1/id': 'sh-form-2023' })).toContainEqual({ pointer: '/sources/1/id', says: message('profile.lint.source-twice', { source: 'sh-form-2023' }) });
});
