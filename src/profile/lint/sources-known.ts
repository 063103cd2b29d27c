import { message } from '../../wording/message';
import { pointerOf } from '../json-pointer';
import type { ProfileIssue } from '../profile-error';
import { citedPlaces } from './cited-places';
import type { ProfileLinter } from './profile-linter';

/** 引文有据: every citation names a source of the profile, and no two sources share an id. */
export const sourcesKnown: ProfileLinter = {
  id: 'sources-known',
  description: 'Every citation names a listed source; source ids are unique.',
  check: (profile) => {
    const ids = profile.sources.map(({ id }) => id);
    const known = new Set(ids);
    const twice = ids.flatMap((id, index): readonly ProfileIssue[] => ids.indexOf(id) === index
      ? []
      : [{ pointer: pointerOf(['sources', index, 'id']), says: message('profile.lint.source-twice', { source: id }) }]);
    const unknown = citedPlaces(profile).flatMap(({ path, cite }) => [
      { source: cite.source, path: [...path, 'source'] },
      ...(cite.except ?? []).map(({ source }, index) => ({ source, path: [...path, 'except', index, 'source'] })),
    ]).filter(({ source }) => !known.has(source));
    return [...twice, ...unknown.map(({ source, path }) => ({ pointer: pointerOf(path), says: message('profile.lint.source-unknown', { source }) }))];
  },
};
