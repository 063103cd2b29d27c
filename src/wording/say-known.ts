import { faceCatalogue } from './face-catalogue';
import type { Language, Message, Sentences } from './message';
import { sayFrom } from './say-from';

let known: Sentences = faceCatalogue;

/**
 * 学会其余词句: whatever is loaded after a page and makes messages of the stations brings their sentences with it, before
 * the first message can be made.
 */
export function learn(catalogue: Sentences): void {
  known = catalogue;
}

/** Puts a message into words on a page, whose first script does without the sentences of the stations. */
export function sayKnown(message: Message, language: Language): string {
  return sayFrom(known, message, language);
}
