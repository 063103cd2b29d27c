import type { Citation, Footing } from './rule-profile';

/** 某一项的引文: the footing of one field of a cited object: its own where it has one, else that of the whole object. */
export function citationFor(citation: Citation, field: string): Footing {
  return citation.except?.find(({ fields }) => fields.includes(field)) ?? citation;
}
