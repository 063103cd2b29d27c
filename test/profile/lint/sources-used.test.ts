import { expect, it } from 'vitest';
import { sourcesUsed } from '../../../src/profile/lint/sources-used';
import { message } from '../../../src/wording/message';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };

it('names a source that nothing cites', () => {
  const used = changed('shanghai/2023', {});
  expect(sourcesUsed.check(used, NOWHERE)).toEqual([]);
  const profile = { ...used, sources: [...used.sources, { ...used.sources[0]!, id: 'left-over' }] };
  expect(sourcesUsed.check(profile, NOWHERE)).toEqual([{ pointer: `/sources/${used.sources.length}`, says: message('profile.lint.source-unused', { source: 'left-over' }) }]);
});
