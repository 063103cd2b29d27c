import { message } from '../../wording/message';
import { pointerOf, valueAt } from '../json-pointer';
import type { ProfileIssue } from '../profile-error';
import type { Footing, RuleProfile } from '../rule-profile';
import { citedPlaces } from './cited-places';
import type { ProfileLinter } from './profile-linter';

/** What can establish a rule: something that was read. Hearsay, practice and analogy cannot. */
const ESTABLISHING = new Set(['document', 'form', 'page']);

/** 引文完整: what is established says where in which document; exceptions name fields that stand beside them. */
export const citationsComplete: ProfileLinter = {
  id: 'citations-complete',
  description: 'Established rules cite a clause of something that was read; exceptions name fields beside them.',
  check: (profile) => citedPlaces(profile).flatMap(({ path, cite, object }) => [
    ...footingFaults(profile, cite, path),
    ...(cite.except ?? []).flatMap((own, index) => [
      ...footingFaults(profile, own, [...path, 'except', index]),
      ...own.fields.filter((field) => valueAt(object, field.split('.')) === undefined).map((field): ProfileIssue => ({
        pointer: pointerOf([...path, 'except', index, 'fields']),
        says: message('profile.lint.field-unknown', { field }),
      })),
    ]),
  ]),
};

function footingFaults(profile: RuleProfile, { source, clause, certainty }: Footing, path: readonly (string | number)[]): readonly ProfileIssue[] {
  if (certainty !== 'established') return [];
  const kind = profile.sources.find(({ id }) => id === source)?.kind;
  if (kind !== undefined && !ESTABLISHING.has(kind)) {
    return [{ pointer: pointerOf([...path, 'certainty']), says: message('profile.lint.not-establishing', { source }) }];
  }
  return clause === undefined ? [{ pointer: pointerOf(path), says: message('profile.lint.clause-missing', { source }) }] : [];
}
