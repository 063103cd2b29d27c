import type { RuleProfile } from '../../profile/rule-profile';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';

/** 来源 as hand-outs list them: its title, and what it is, by whom and where. */
export function sourceTexts({ sources }: RuleProfile, language: Language): readonly { readonly title: string; readonly about: string }[] {
  return sources.map(({ title, kind, documentNumber, issuer, address }) => ({
    title,
    about: [say(message(`rules.source-${kind}`), language), documentNumber, issuer, address].filter((part) => part !== null).join(' · '),
  }));
}
