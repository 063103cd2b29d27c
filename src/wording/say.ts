import { catalogue } from './catalogue';
import type { Language, Message, MessageDatum } from './message';

/** Puts a message into words. A key the catalogue does not know is a bug, and so is a place without its datum. */
export function say(message: Message, language: Language): string {
  const sentence = catalogue[message.key];
  if (sentence === undefined) throw new RangeError(`no sentence for ${message.key}`);
  return sentence[language].replaceAll(/\{([a-zA-Z0-9]+)\}/g, (_, name: string) => {
    const datum = message.data[name];
    if (datum === undefined) throw new RangeError(`${message.key} has no ${name}`);
    return sayDatum(datum, language);
  });
}

function sayDatum(datum: MessageDatum, language: Language): string {
  return typeof datum === 'string' ? datum : say(datum, language);
}
