import type { Citation, Footing } from './rule-profile';

/**
 * 某一项的引文: the footing of one field of a cited object, or of a part of it ("rule.cap"): its own where it has one,
 * else that of the field it is part of, else that of the whole object.
 */
export function citationFor(citation: Citation, field: string): Footing {
  const own = citation.except?.find(({ fields }) => fields.includes(field));
  if (own !== undefined) return own;
  const dot = field.lastIndexOf('.');
  return dot < 0 ? citation : citationFor(citation, field.slice(0, dot));
}
