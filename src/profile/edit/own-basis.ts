import { type Json, pathOf, valueAt, withValueAt } from '../json-pointer';
import { citedPlaces } from '../lint/cited-places';
import type { Citation, ProfileSource } from '../rule-profile';
import { citedAbove, ownSource, sourceOf } from './own-footing';
import type { OwnBasis, ProfileDraft } from './profile-draft';

/** 依据 that the person gave for what was changed here; empty where nothing was changed. */
export function basisOf({ parent, content }: ProfileDraft): OwnBasis {
  const id = ownSource(parent);
  const source = sourcesIn(content).find((one) => one.id === id);
  if (source === undefined || source.kind === 'practice') return { title: '', documentNumber: '' };
  return { title: source.title === sourceOf(id, { title: '', documentNumber: '' }).title ? '' : source.title, documentNumber: source.documentNumber ?? '' };
}

/** 写明依据: a document that was read establishes what cites a clause of it, and nothing else does. */
export function withBasis(draft: ProfileDraft, basis: OwnBasis): ProfileDraft {
  const id = ownSource(draft.parent);
  const source = sourceOf(id, basis);
  const sources = sourcesIn(draft.content).map((one) => one.id === id ? source : one);
  const content = withValueAt(draft.content, ['sources'], sources as unknown as Json);
  return { ...draft, content: citedPlaces(content).reduce((whole, { path, cite }) => withValueAt(whole, path.map(String), surely(cite, id, source) as unknown as Json), content) };
}

/** 条款 of the basis for one field that was changed here; "" takes it away. */
export function withClause(draft: ProfileDraft, at: string, clause: string): ProfileDraft {
  const place = citedAbove(draft.content, pathOf(at));
  if (place === null) return draft;
  const id = ownSource(draft.parent);
  const source = sourcesIn(draft.content).find((one) => one.id === id);
  if (source === undefined) return draft;
  const path = [...place.path, 'cite'];
  const cite = valueAt(draft.content, path) as unknown as Citation;
  const said = <Told extends Omit<Citation, 'except'>>(told: Told): Told => clause === ''
    ? Object.fromEntries(Object.entries(told).filter(([key]) => key !== 'clause')) as unknown as Told
    : { ...told, clause };
  const own = (cite.except ?? []).some((one) => one.source === id && one.fields.includes(place.field));
  const next: Citation = own
    ? { ...cite, except: (cite.except ?? []).map((one) => one.source === id && one.fields.includes(place.field) ? said(one) : one) }
    : cite.source === id ? said(cite) : cite;
  return { ...draft, content: withValueAt(draft.content, path, surely(next, id, source) as unknown as Json) };
}

function surely(cite: Citation, id: string, { kind }: ProfileSource): Citation {
  const sure = <Told extends { readonly source: string; readonly clause?: string | undefined; readonly certainty: Citation['certainty'] }>(told: Told): Told => told.source === id
    ? { ...told, certainty: kind === 'document' && told.clause !== undefined ? 'established' : 'assumed' }
    : told;
  return cite.except === undefined ? sure(cite) : { ...sure(cite), except: cite.except.map(sure) };
}

function sourcesIn(content: Json): readonly ProfileSource[] {
  return valueAt(content, ['sources']) as unknown as readonly ProfileSource[];
}
