import type { Citation } from '../rule-profile';

/** A citation, where it stands, and the object it speaks for. */
export interface CitedPlace {
  readonly path: readonly (string | number)[];
  readonly cite: Citation;
  readonly object: Readonly<Record<string, unknown>>;
}

/** Every citation of a profile, in the order of the file. */
export function citedPlaces(value: unknown, path: readonly (string | number)[] = []): readonly CitedPlace[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => citedPlaces(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Readonly<Record<string, unknown>>;
  return Object.entries(object).flatMap(([key, part]) => key === 'cite'
    ? [{ path: [...path, key], cite: part as Citation, object }]
    : citedPlaces(part, [...path, key]));
}
