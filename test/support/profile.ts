import { readFileSync } from 'node:fs';
import { pathOf, withValueAt } from '../../src/profile/json-pointer';
import type { Json } from '../../src/profile/json-pointer';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import type { RuleProfile } from '../../src/profile/rule-profile';

/** The text of a profile file. */
export function profileText(id: string): string {
  return readFileSync(`profiles/${id}.json`, 'utf8');
}

/** A shipped profile by its id. */
export function shipped(id: string): RuleProfile {
  const profile = shippedProfiles().find((one) => one.id === id);
  if (profile === undefined) throw new RangeError(`no shipped profile ${id}`);
  return profile;
}

/** 同一口径，改动几处: a shipped profile with other values at places that exist; nothing is checked again. */
export function changed(id: string, changes: Readonly<Record<string, Json>>): RuleProfile {
  let profile = shipped(id) as unknown as Json;
  for (const [at, value] of Object.entries(changes)) profile = withValueAt(profile, pathOf(at), value);
  return profile as unknown as RuleProfile;
}
