import { ratioOf } from '../../exact/ratio';
import { message } from '../../wording/message';
import { includes, parseInterval } from '../interval';
import { pointerOf } from '../json-pointer';
import type { ProfileIssue } from '../profile-error';
import { isBelow, overlaps, within } from './interval-cover';
import type { ProfileLinter } from './profile-linter';

const WHOLE = parseInterval('[0..1]');
const DEGREES = ['achieved', 'partial', 'failed'] as const;

/** 档次有序: shares lie between 0 and 1, a better level never gets less than a worse one, a default lies inside its share. */
export const sharesOrdered: ProfileLinter = {
  id: 'shares-ordered',
  description: 'Level shares lie in [0..1] in the order of the levels, and each default inside its share.',
  check: ({ indicators: { qualitative }, overrides }) => [
    ...qualitative.levels.flatMap((level, index) => ofShare(level, ['indicators', 'qualitative', 'levels', index])),
    ...ofShare(qualitative.unlisted, ['indicators', 'qualitative', 'unlisted']),
    ...overrides.flatMap(({ use }, index) => (use.judged === undefined ? [] : ofShare(use.judged, ['overrides', index, 'use', 'judged']))),
    ...qualitative.levels.flatMap((level, index): readonly ProfileIssue[] => {
      const better = qualitative.levels[index - 1];
      if (better === undefined || hasFault(level.share) || hasFault(better.share)) return [];
      const inOrder = DEGREES.indexOf(better.degree) <= DEGREES.indexOf(level.degree) && isBelow(parseInterval(level.share), parseInterval(better.share));
      return inOrder ? [] : [{ pointer: pointerOf(['indicators', 'qualitative', 'levels', index]), says: message('profile.lint.levels-order', { level: level.name, better: better.name }) }];
    }),
  ],
};

function ofShare({ share, default: proposal }: { readonly share: string; readonly default: string | null }, path: readonly (string | number)[]): readonly ProfileIssue[] {
  const [empty] = overlaps([share]);
  if (empty !== undefined) return [{ pointer: pointerOf([...path, 'share']), says: empty.says }];
  if (!within(parseInterval(share), WHOLE)) return [{ pointer: pointerOf([...path, 'share']), says: message('profile.lint.share-outside', { share }) }];
  if (proposal === null || includes(parseInterval(share), ratioOf(proposal))) return [];
  return [{ pointer: pointerOf([...path, 'default']), says: message('profile.lint.default-outside', { default: proposal, share }) }];
}

function hasFault(share: string): boolean {
  return overlaps([share]).length > 0;
}
