import { catalogue } from './catalogue';
import type { Language, Message } from './message';
import { sayFrom } from './say-from';

/** Puts any message into words. */
export function say(message: Message, language: Language): string {
  return sayFrom(catalogue, message, language);
}
