import { say } from '../../wording/say';
import { message } from '../../wording/message';
import { citationFor } from '../citation-for';
import { type Json, valueAt, withValueAt } from '../json-pointer';
import { citedPlaces } from '../lint/cited-places';
import type { Citation, Footing, ProfileSource, RuleProfile } from '../rule-profile';
import { counterpart } from './counterpart';
import { isSame, withoutCites } from './differences';
import type { OwnBasis, ProfileDraft } from './profile-draft';

type Exception = NonNullable<Citation['except']>[number];
type Cited = Readonly<Record<string, Json>> & { readonly cite: Json };

/** Longest old value that a note repeats. */
const LONGEST_SHOWN = 120;

/** 本地来源 of a draft: an id that its parent does not use. */
export function ownSource({ sources }: Pick<RuleProfile, 'sources'>): string {
  const taken = new Set(sources.map(({ id }) => id));
  let number = 1;
  while (taken.has(number === 1 ? 'local' : `local-${number}`)) number += 1;
  return number === 1 ? 'local' : `local-${number}`;
}

/** 谁改的: the citation nearest to a changed place says so for the field that was changed; a field as the parent has it gets the parent's footing back. */
export function footedAt(draft: ProfileDraft, changed: Json, path: readonly string[]): Json {
  const place = citedAbove(changed, path);
  if (place === null) return changed;
  const object = valueAt(changed, place.path) as Cited;
  const before = counterpart(draft, place.path) as Cited | undefined;
  const cite = footed(object, before, place.field, draft.parent);
  return withValueAt(changed, [...place.path, 'cite'], cite as unknown as Json);
}

/** The innermost object with a citation that a place lies in, and the field of it. */
export function citedAbove(content: Json, path: readonly string[]): { readonly path: readonly string[]; readonly field: string } | null {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const above = path.slice(0, depth);
    if (valueAt(content, [...above, 'cite']) !== undefined && path[depth] !== 'cite') return { path: above, field: path[depth]! };
  }
  return null;
}

function footed(object: Cited, before: Cited | undefined, field: string, parent: RuleProfile): Citation {
  const cite = object.cite as unknown as Citation;
  const source = ownSource(parent);
  if (before === undefined) return cite.source === source ? cite : { source, certainty: 'assumed' };
  const theirs = before.cite as unknown as Citation;
  if (isSame(withoutCites(object), withoutCites(before))) return theirs;
  const others = withoutField(cite.except ?? [], field);
  const own = isSame(withoutCites(object[field]!), withoutCites(before[field]!))
    ? parentsFooting(cite, theirs, field)
    : [ownException(cite, field, source, parent, before[field]!), ...unchangedParts(theirs, field, object[field]!, before[field]!)];
  const except = [...others, ...own];
  return except.length === 0 ? bareFooting(cite) : { ...bareFooting(cite), except };
}

function withoutField(except: readonly Exception[], field: string): readonly Exception[] {
  return except
    .map((one) => ({ ...one, fields: one.fields.filter((name) => name !== field && !name.startsWith(`${field}.`)) }))
    .filter(({ fields }) => fields.length > 0);
}

/** As the parent says of this field and its parts, where its object as a whole does not say so already. */
function parentsFooting(cite: Citation, theirs: Citation, field: string): readonly Exception[] {
  const footing = citationFor(theirs, field);
  const isSaid = isSame(bare(footing), bare(cite));
  const parts = (theirs.except ?? []).map((one) => ({ ...one, fields: one.fields.filter((name) => name.startsWith(`${field}.`)) })).filter(({ fields }) => fields.length > 0);
  return [...(isSaid ? [] : [{ fields: [field], ...bareFooting(footing) }]), ...parts];
}

/** A clause that the person gave stays with the field. */
function ownException(cite: Citation, field: string, source: string, parent: RuleProfile, before: Json): Exception {
  const earlier = cite.except?.find((one) => one.source === source && one.fields.includes(field));
  const { source: from, certainty, clause } = earlier ?? { source, certainty: 'assumed' as const, clause: undefined };
  return { fields: [field], source: from, ...(clause === undefined ? {} : { clause }), certainty, note: noteOf(parent, before) };
}

function noteOf(parent: RuleProfile, before: Json): string {
  const text = typeof before === 'string' ? before : JSON.stringify(before);
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  // The notes of a profile are Chinese.
  return say(message('profile.was', { parent: parent.id, value: shown }), 'zh');
}

/** What did not change inside of a changed field keeps the parent's footing. */
function unchangedParts(theirs: Citation, field: string, now: Json, before: Json): readonly Exception[] {
  if (!isObject(now) || !isObject(before)) return [];
  return Object.keys(now)
    .filter((key) => Object.hasOwn(before, key) && isSame(now[key], before[key]))
    .map((key) => ({ fields: [`${field}.${key}`], ...bareFooting(citationFor(theirs, `${field}.${key}`)) }));
}

function isObject(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bareFooting({ source, clause, certainty, note }: Footing): Footing {
  return { source, ...(clause === undefined ? {} : { clause }), certainty, ...(note === undefined ? {} : { note }) };
}

function bare(footing: Footing): Json {
  return { ...bareFooting(footing) } as Json;
}

/** 来源表: with the local source while something stands on it, and without it otherwise. */
export function sourcesFor({ parent, content: earlier }: ProfileDraft, content: Json): Json {
  const id = ownSource(parent);
  const sources = valueAt(content, ['sources']) as unknown as readonly ProfileSource[];
  const isUsed = citedPlaces(content).some(({ cite }) => cite.source === id || cite.except?.some(({ source }) => source === id) === true);
  const others = sources.filter((source) => source.id !== id);
  const own = sources.find((source) => source.id === id) ?? (valueAt(earlier, ['sources']) as unknown as readonly ProfileSource[]).find((source) => source.id === id) ?? sourceOf(id, { title: '', documentNumber: '' });
  return withValueAt(content, ['sources'], (isUsed ? [...others, own] : others) as unknown as Json);
}

/** 本地来源 as a profile lists it: the document that the person named, or that the unit changed it. */
export function sourceOf(id: string, { title, documentNumber }: OwnBasis): ProfileSource {
  const isNamed = title !== '' || documentNumber !== '';
  return {
    id,
    title: title === '' ? say(message('profile.own-source'), 'zh') : title,
    kind: isNamed ? 'document' : 'practice',
    documentNumber: documentNumber === '' ? null : documentNumber,
    issuer: null, issuedOn: null, address: null,
  };
}
