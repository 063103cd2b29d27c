import type { Footing, RuleProfile } from '../../profile/rule-profile';
import type { CardFooting } from './step-card';

/** 依据 of a step: the source by its title, so that nobody has to know its short name. */
export function footingOf(cite: Footing | null, { sources }: RuleProfile): CardFooting | null {
  if (cite === null) return null;
  const source = sources.find(({ id }) => id === cite.source);
  return { title: source?.title ?? cite.source, clause: cite.clause ?? null, certainty: cite.certainty, note: cite.note ?? null };
}
