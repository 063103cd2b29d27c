import type { RuleProfile } from './rule-profile';
import { sha256 } from './sha256';

/**
 * 口径指纹: SHA-256 of the whole resolved profile, whatever the order of its fields in the file. An opinion names it, so
 * that two people can tell at a glance whether they used the same rules.
 */
export function profileHash(profile: RuleProfile): string {
  const before = known.get(profile);
  if (before !== undefined) return before;
  // Where the file keeps its schema is no rule.
  const hash = sha256(JSON.stringify({ ...profile, $schema: undefined }, inOrder));
  known.set(profile, hash);
  return hash;
}

const known = new WeakMap<RuleProfile, string>();

function inOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
