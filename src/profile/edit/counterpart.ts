import { type Json, valueAt } from '../json-pointer';
import { isSame, withoutCites } from './differences';
import type { ProfileDraft } from './profile-draft';

/**
 * 上级的同一处: what the parent has where a draft has this. Items of a list that became longer or shorter are told by
 * what they say and not by where they stand; undefined where the parent has nothing like it.
 */
export function counterpart({ parent, content }: ProfileDraft, path: readonly string[]): Json | undefined {
  let now: Json | undefined = content;
  let before = parent as unknown as Json | undefined;
  for (const part of path) {
    const item = valueAt(now, [part]) as Json | undefined;
    before = Array.isArray(now) && Array.isArray(before) && now.length !== before.length
      ? (before as readonly Json[]).find((one) => item !== undefined && isSame(withoutCites(one), withoutCites(item)))
      : valueAt(before, [part]) as Json | undefined;
    now = item;
  }
  return before;
}
