import { message } from '../../wording/message';
import { pathOf, pointerOf, valueAt } from '../json-pointer';
import type { ProfileIssue } from '../profile-error';
import type { ProfileLinter } from './profile-linter';

/** 改写属实: an override that repeats its parent hides what really differs. */
export const derivationDiffers: ProfileLinter = {
  id: 'derivation-differs',
  description: 'Every override of a derived profile differs from its parent.',
  check: (profile, { parents }) => {
    if (profile.derivedFrom === null || parents === null) return [];
    const parent = parents(profile.derivedFrom.parent);
    if (parent === null) return [{ pointer: '/extends', says: message('profile.unknown-parent', { parent: profile.derivedFrom.parent }) }];
    return profile.derivedFrom.overrides.flatMap((at, index): readonly ProfileIssue[] =>
      JSON.stringify(valueAt(profile, pathOf(at))) === JSON.stringify(valueAt(parent, pathOf(at)))
        ? [{ pointer: pointerOf(['overrides', index]), says: message('profile.lint.override-same', { at }) }]
        : []);
  },
};
