import type { Json } from '../json-pointer';
import type { RuleProfile } from '../rule-profile';

/**
 * 口径副本: a profile that says of each value whether it is its parent's or was changed here. It may have faults; what
 * is in force is another matter (draft-faults.ts).
 */
export interface ProfileDraft {
  readonly id: string;
  readonly parent: RuleProfile;
  /** The whole of it, as it would be resolved. */
  readonly content: Json;
}

/** 依据 of what was changed here, as far as the person gave one. */
export interface OwnBasis {
  /** "" for none: then it is called a change by the unit. */
  readonly title: string;
  readonly documentNumber: string;
}

/** The rules of a profile, without where they come from. */
export function rulesOf(profile: RuleProfile): Readonly<Record<string, Json>> {
  return plain({ ...profile, derivedFrom: undefined, $schema: undefined }) as Readonly<Record<string, Json>>;
}

/** Parts of a profile are plain JSON, which their types do not say. */
export function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
