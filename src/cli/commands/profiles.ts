import { existsSync, writeFileSync } from 'node:fs';
import { lintProfile } from '../../profile/lint-profile';
import type { ProfileIssue } from '../../profile/profile-error';
import { ProfileError } from '../../profile/profile-error';
import type { RuleProfile } from '../../profile/rule-profile';
import { shippedProfiles } from '../../profile/shipped-profiles';
import { message } from '../../wording/message';
import { say } from '../../wording/say';
import { CliError } from '../cli-error';
import type { FileOutcome } from '../file-task';
import type { Invocation } from '../invocation';
import { SCHEMA } from '../json/form-document';
import { profileLibrary, readProfileFile } from '../profile-library';
import { sayLine } from '../text/say-line';
import { compareUnderProfiles } from './compare-under-profiles';
import { profileCard } from './profile-card';

/** `profiles [list | show | card | compare | lint | new]`: what rules there are, what each makes of a form, and tools for writing one. */
export function profiles(invocation: Invocation): FileOutcome | Promise<FileOutcome> {
  const [name = 'list', ...operands] = invocation.operands;
  switch (name) {
    case 'list':
      return list(invocation);
    case 'show':
      return show(invocation, operands);
    case 'card':
      return profileCard(invocation, operands);
    case 'compare':
      return compareUnderProfiles(invocation, operands);
    case 'lint':
      return lint(invocation, operands);
    case 'new':
      return create(invocation, operands[0]);
    default:
      throw new CliError('usage', message('cli.badSubcommand', { name }));
  }
}

function list({ language }: Invocation): FileOutcome {
  const all = shippedProfiles();
  const rows = all.map(({ id, version, name, region, inForce, standing }) => ({ id, version, name: name[language], region, inForce, standing }));
  return {
    json: JSON.stringify({ schema: SCHEMA, profiles: rows }),
    text: all.map((profile) => sayLine('cli.profileUsed', {
      name: profile.name[language], id: profile.id, standing: standingOf(profile),
    }, language)).join('\n'),
    exit: 0,
  };
}

function show({ json }: Invocation, ids: readonly string[]): FileOutcome {
  const found = ids.map((id) => profileLibrary(id).asked!);
  return {
    json: JSON.stringify({ schema: SCHEMA, profiles: found }),
    text: json ? '' : found.map((profile) => JSON.stringify(profile, null, 2)).join('\n'),
    exit: 0,
  };
}

/** Shipped profiles when no file is named. */
function lint({ language }: Invocation, files: readonly string[]): FileOutcome {
  const subjects = files.length === 0 ? shippedProfiles().map(({ id }) => id) : files;
  const results = subjects.map((file) => ({ file, issues: issuesOf(file) }));
  return {
    json: JSON.stringify({
      schema: SCHEMA,
      files: results.map(({ file, issues }) => ({ file, issues: issues.map(({ pointer, says }) => ({ pointer, message: say(says, language) })) })),
    }),
    text: results.flatMap(({ file, issues }) => issues.length === 0
      ? [sayLine('cli.lintClean', { file }, language)]
      : issues.map(({ pointer, says }) => `${file}#${pointer} ${say(says, language)}`)).join('\n'),
    exit: results.some(({ issues }) => issues.length > 0) ? 1 : 0,
  };
}

function issuesOf(file: string): readonly ProfileIssue[] {
  try {
    const profile = file.endsWith('.json') ? readProfileFile(file) : profileLibrary(file).asked!;
    return lintProfile(profile, file.endsWith('.json') ? file : null, shippedParent);
  } catch (error) {
    if (error instanceof ProfileError) return error.issues;
    throw error;
  }
}

function shippedParent(id: string): RuleProfile | null {
  return shippedProfiles().find((profile) => profile.id === id) ?? null;
}

/** A new profile starts as its parent with no difference of its own but its name; the writer lists the rest. */
function create({ parent, out, language }: Invocation, id: string | undefined): FileOutcome {
  if (id === undefined || parent === null || out === null) throw new CliError('usage', message('cli.newNeeds'));
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) throw new CliError('usage', message('cli.newId', { id }));
  if (existsSync(out)) throw new CliError('usage', message('cli.newExists', { out }));
  const asked = profileLibrary(parent).asked!;
  const file = { id, extends: asked.id, overrides: [{ at: '/name', value: { zh: id, en: id } }] };
  writeFileSync(out, `${JSON.stringify(file, null, 2)}\n`, { flag: 'wx' });
  return {
    json: JSON.stringify({ schema: SCHEMA, written: out, id, extends: asked.id }),
    text: sayLine('cli.newWritten', { out, parent: asked.id }, language),
    exit: 0,
  };
}

function standingOf({ standing }: RuleProfile) {
  return message(standing === 'documented' ? 'cli.standingDocumented' : 'cli.standingSample');
}
