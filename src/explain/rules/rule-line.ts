import { citationFor } from '../../profile/citation-for';
import type { Citation, Footing } from '../../profile/rule-profile';
import type { Message } from '../../wording/message';

/** 一条规则 in words, with the source it stands on and how sure it is. */
export interface RuleLine {
  readonly says: Message;
  readonly footing: Footing;
}

/** 规则卡的一节. */
export interface RuleBlock {
  readonly title: Message;
  readonly lines: readonly RuleLine[];
}

/** A line on the footing of one field of a cited object, or of the whole object. */
export function line(says: Message, cite: Citation, field?: string): RuleLine {
  return { says, footing: field === undefined ? cite : citationFor(cite, field) };
}

/** Words of the form in Chinese quotation marks, one after the other. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join('');
}
