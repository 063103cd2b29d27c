import { type Json, pointerOf } from '../json-pointer';

/** 改动一处: where the resolved profile differs from its parent, and what stands there. */
export interface Difference {
  readonly at: string;
  readonly value: Json;
}

/** 与上级的差别, each as deep as both have the same structure; a list that became longer differs as a whole. */
export function differences(before: Json, now: Json, path: readonly string[] = []): readonly Difference[] {
  if (isSame(before, now)) return [];
  const inside = sharedKeys(before, now);
  if (inside === null) return [{ at: pointerOf(path), value: now }];
  return inside.flatMap((key) => differences(at(before, key), at(now, key), [...path, key]));
}

/** Keys of two objects or lists of the same structure; null where they have none in common or others besides. */
function sharedKeys(before: Json, now: Json): readonly string[] | null {
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return null;
  if (Array.isArray(before) !== Array.isArray(now)) return null;
  const keys = Object.keys(before);
  return keys.length === Object.keys(now).length && keys.every((key) => Object.hasOwn(now, key)) ? keys : null;
}

function at(value: Json, key: string): Json {
  return (value as Readonly<Record<string, Json>>)[key]!;
}

/** The same content, whatever the order of keys. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  const keys = sharedKeys(one, other);
  return keys?.every((key) => isSame(at(one, key), at(other, key))) ?? false;
}

/** The same without what is said about it: two rules may be alike and stand on different sources. */
export function withoutCites(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutCites);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value as Readonly<Record<string, Json>>).flatMap(([key, part]) => key === 'cite' ? [] : [[key, withoutCites(part)]]));
}
