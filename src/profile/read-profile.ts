import { message } from '../wording/message';
import { type Json, pathOf, pointerOf, valueAt, withValueAt } from './json-pointer';
import { faultsOf } from './lint-profile';
import { ProfileError, type ProfileIssue } from './profile-error';
import { readJson } from './read-json';
import { derivedProfileSchema, type RuleProfile, ruleProfileSchema } from './rule-profile';
import { issuesOf } from './zod-issues';

/**
 * 读取规则口径: a profile from its file's text, its parent (`extends`) resolved. What is not understood is refused:
 * the error names the file and, for each fault, its place. A profile that would leave a hole in a score (a gap between
 * bands, a citation of nothing) is refused here too, so that scoring never meets one.
 */
export function readProfile(file: string, text: string, parents: (id: string) => RuleProfile | null): RuleProfile {
  const { value, issues } = readJson(text);
  if (value === undefined || issues.length > 0) throw new ProfileError(file, issues);
  if (isDerived(value)) return readDerived(file, value, parents);
  if (valueAt(value, ['derivedFrom']) !== undefined) throw new ProfileError(file, [{ pointer: '/derivedFrom', says: message('profile.unknown-key', { key: 'derivedFrom' }) }]);
  return checked(file, value, (pointer) => pointer);
}

function isDerived(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, 'extends');
}

function readDerived(file: string, value: Json, parents: (id: string) => RuleProfile | null): RuleProfile {
  const own = derivedProfileSchema.safeParse(value);
  if (!own.success) throw new ProfileError(file, issuesOf(own.error, value));
  const { id, extends: parentId, overrides } = own.data;
  const parent = parents(parentId);
  if (parent === null) throw new ProfileError(file, [{ pointer: '/extends', says: message('profile.unknown-parent', { parent: parentId }) }]);

  const places = overrides.map(({ at }) => at);
  const misplaced = overrideFaults(parent, places);
  if (misplaced.length > 0) throw new ProfileError(file, misplaced);
  // A resolved profile is plain JSON data, which its type does not say.
  let resolved = parent as unknown as Json;
  for (const { at, value: replacement } of overrides) resolved = withValueAt(resolved, pathOf(at), replacement as Json);
  const whole = { ...(resolved as Readonly<Record<string, Json>>), id, derivedFrom: { parent: parentId, overrides: places } };
  return checked(file, whole, (pointer) => placeInDerived(pointer, places));
}

function overrideFaults(parent: RuleProfile, places: readonly string[]): readonly ProfileIssue[] {
  return places.flatMap((at, index): readonly ProfileIssue[] => {
    const pointer = pointerOf(['overrides', index, 'at']);
    if (at === '/id' || at.startsWith('/derivedFrom')) return [{ pointer, says: message('profile.override-of-identity', { at }) }];
    if (valueAt(parent, pathOf(at)) === undefined) return [{ pointer, says: message('profile.override-of-nothing', { at, parent: parent.id }) }];
    const earlier = places.slice(0, index).find((other) => other === at || at.startsWith(`${other}/`) || other.startsWith(`${at}/`));
    return earlier === undefined ? [] : [{ pointer, says: message('profile.override-overlaps', { at, earlier }) }];
  });
}

function checked(file: string, value: Json, place: (pointer: string) => string): RuleProfile {
  const read = ruleProfileSchema.safeParse(value);
  if (!read.success) throw new ProfileError(file, issuesOf(read.error, value).map((issue) => ({ ...issue, pointer: place(issue.pointer) })));
  const faults = faultsOf(read.data);
  if (faults.length > 0) throw new ProfileError(file, faults.map((issue) => ({ ...issue, pointer: place(issue.pointer) })));
  return read.data;
}

/** A place of the resolved profile as a place in the derived file: inside the override that brought it, else the parent's. */
function placeInDerived(pointer: string, places: readonly string[]): string {
  const index = places.findIndex((at) => pointer === at || pointer.startsWith(`${at}/`));
  return index < 0 ? pointer : `/overrides/${index}/value${pointer.slice(places[index]!.length)}`;
}
