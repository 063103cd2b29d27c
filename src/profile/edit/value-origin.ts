import { citationFor } from '../citation-for';
import { type Json, pathOf, valueAt } from '../json-pointer';
import type { Citation, Footing, ProfileSource } from '../rule-profile';
import { counterpart } from './counterpart';
import { isSame, withoutCites } from './differences';
import { citedAbove } from './own-footing';
import type { ProfileDraft } from './profile-draft';

/** 一栏的来历: what stands on which source, and what the parent had. */
export interface ValueOrigin {
  readonly changed: boolean;
  /** As the parent has it; undefined where it has nothing like it. */
  readonly before: Json | undefined;
  readonly footing: OriginFooting | null;
  readonly footingBefore: OriginFooting | null;
}

export interface OriginFooting extends Footing {
  /** Title of the source. */
  readonly title: string;
}

export function originOf(draft: ProfileDraft, at: string): ValueOrigin {
  const path = pathOf(at);
  const before = counterpart(draft, path);
  const now = valueAt(draft.content, path) as Json;
  return {
    changed: before === undefined || !isSame(withoutCites(now), withoutCites(before)),
    before,
    footing: footingAt(draft.content, path),
    footingBefore: before === undefined ? null : footingAt(draft.parent as unknown as Json, path),
  };
}

function footingAt(content: Json, path: readonly string[]): OriginFooting | null {
  const place = citedAbove(content, path);
  if (place === null) return null;
  const cite = valueAt(content, [...place.path, 'cite']) as unknown as Citation;
  const footing = citationFor(cite, path.slice(place.path.length).join('.'));
  const sources = valueAt(content, ['sources']) as unknown as readonly ProfileSource[];
  return { ...footing, title: sources.find(({ id }) => id === footing.source)?.title ?? footing.source };
}
