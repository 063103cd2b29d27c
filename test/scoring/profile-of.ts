import { type RuleProfile, ruleProfileSchema } from '../../src/profile/rule-profile';
import { shippedProfiles } from '../../src/profile/shipped-profiles';

/** One place of a profile set otherwise, by JSON pointer. */
export interface Change {
  readonly at: string;
  readonly value: unknown;
}

/** A shipped profile, with some places set otherwise; the schema has to accept the result. */
export function profileOf(id: string, changes: readonly Change[] = []): RuleProfile {
  const shipped = shippedProfiles().find((profile) => profile.id === id);
  if (shipped === undefined) throw new Error(`no profile ${id}`);
  const copy: unknown = structuredClone(shipped);
  for (const { at, value } of changes) set(copy, at.split('/').slice(1), value);
  return ruleProfileSchema.parse(copy);
}

function set(json: unknown, [first = '', ...rest]: readonly string[], value: unknown): void {
  const holder = json as Record<string, unknown>;
  if (rest.length === 0) holder[first] = value;
  else set(holder[first], rest, value);
}
