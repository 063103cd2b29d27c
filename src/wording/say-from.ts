import type { Language, Message, MessageDatum, Sentences } from './message';

/** Puts a message into words. A key the catalogue does not know is a bug, and so is a place without its datum. */
export function sayFrom(catalogue: Sentences, message: Message, language: Language): string {
  const sentence = catalogue[message.key];
  if (sentence === undefined) throw new RangeError(`no sentence for ${message.key}`);
  return sentence[language].replaceAll(/\{([a-zA-Z0-9]+)\}/g, (_, name: string) => {
    const datum = message.data[name];
    if (datum === undefined) throw new RangeError(`${message.key} has no ${name}`);
    return sayDatum(catalogue, datum, language);
  });
}

function sayDatum(catalogue: Sentences, datum: MessageDatum, language: Language): string {
  return typeof datum === 'string' ? datum : sayFrom(catalogue, datum, language);
}
