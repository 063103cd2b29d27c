import { type Language, message, type MessageDatum } from '../../wording/message';
import { say } from '../../wording/say';

/** One line of output from the catalogue. */
export function sayLine(key: string, data: Readonly<Record<string, MessageDatum>>, language: Language): string {
  return say(message(key, data), language);
}
