import { message } from '../../wording/message';
import { pointerOf } from '../json-pointer';
import { citedPlaces } from './cited-places';
import type { ProfileLinter } from './profile-linter';

/** 来源有用: a source that nothing cites is a leftover, or a citation was forgotten. */
export const sourcesUsed: ProfileLinter = {
  id: 'sources-used',
  description: 'Every listed source is cited somewhere.',
  check: (profile) => {
    const used = new Set(citedPlaces(profile).flatMap(({ cite }) => [cite.source, ...(cite.except ?? []).map(({ source }) => source)]));
    return profile.sources.flatMap(({ id }, index) => used.has(id)
      ? []
      : [{ pointer: pointerOf(['sources', index]), says: message('profile.lint.source-unused', { source: id }) }]);
  },
};
