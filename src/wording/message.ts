/** 语言: what a user reads is Chinese first, English second. */
export type Language = 'zh' | 'en';

/** A sentence of the catalogue in both languages; {name} stands for a value of the message's data. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/**
 * 消息: what is to be said, apart from the words it is said in. The key names a sentence of the catalogue, the data
 * fill its places. A datum may itself be a message (a reason inside a finding).
 */
export interface Message {
  readonly key: string;
  readonly data: Readonly<Record<string, MessageDatum>>;
}

export type MessageDatum = string | Message;

/** Each station writes its sentences as one record of this shape in wording/<station>.ts. */
export type Sentences = Readonly<Record<string, Sentence>>;

const NO_DATA = {};

export function message(key: string, data: Readonly<Record<string, MessageDatum>> = NO_DATA): Message {
  return { key, data };
}
