import { readFileSync } from 'node:fs';
import { ProfileError } from '../profile/profile-error';
import { readProfile } from '../profile/read-profile';
import type { RuleProfile } from '../profile/rule-profile';
import { shippedProfiles } from '../profile/shipped-profiles';
import { message } from '../wording/message';
import { CliError } from './cli-error';

/** 口径库 of one call: the shipped profiles, and the one asked for by id or by file. */
export interface ProfileLibrary {
  readonly profiles: readonly RuleProfile[];
  readonly asked: RuleProfile | null;
}

/** Finds the profile that --profile names. A name ending in .json is a file; it may extend a shipped profile. */
export function profileLibrary(asked: string | null): ProfileLibrary {
  const shipped = shippedProfiles();
  if (asked === null) return { profiles: shipped, asked: null };
  if (asked.endsWith('.json')) {
    const profile = readProfileFile(asked);
    return { profiles: [...shipped, profile], asked: profile };
  }
  const found = shipped.find(({ id }) => id === asked);
  if (found === undefined) {
    throw new CliError('unknown-profile', message('cli.unknownProfile', { profile: asked, known: shipped.map(({ id }) => id).join('、') }));
  }
  return { profiles: shipped, asked: found };
}

/** 口径文件: reads and checks one profile file. */
export function readProfileFile(path: string): RuleProfile {
  const shipped = shippedProfiles();
  return readProfile(path, profileText(path), (id) => shipped.find((profile) => profile.id === id) ?? null);
}

function profileText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new ProfileError(path, [{ pointer: '', says: message('profile.unreadable', { detail: String(error.code) }) }]);
  }
}
