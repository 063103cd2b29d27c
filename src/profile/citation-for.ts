import type { Citation, Footing } from './rule-profile';

/** 某一项的引文: the footing of one field of a cited object: its own where it has one, else that of the whole object. */
export function citationFor(citation: Citation, field: string): Footing {
  const own = citation.except?.find(({ fields }) => fields.includes(field));
  if (own === undefined) return whole(citation);
  const { fields: _, ...footing } = own;
  return footing;
}

function whole(citation: Citation): Footing {
  const { except: _, ...footing } = citation;
  return footing;
}
