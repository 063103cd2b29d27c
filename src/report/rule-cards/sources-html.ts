import type { RuleProfile } from '../../profile/rule-profile';
import { type Language, message, type Message } from '../../wording/message';
import { say } from '../../wording/say';
import { escaped } from './escaped';
import { sourceTexts } from './source-texts';

/** 来源与未列入的 at the end of the hand-out. Addresses are texts: nothing here leads out of the page. */
export function sourcesHtml(profile: RuleProfile, language: Language): string {
  const heading = (says: Message) => `<h2>${escaped(say(says, language))}</h2>`;
  return [
    '<section class="group sources">',
    heading(message('rules.sources')),
    '<ol>',
    ...sourceTexts(profile, language).map(({ title, about }) => `<li>${escaped(title)}<br/><small>${escaped(about)}</small></li>`),
    '</ol>',
    ...(profile.notCovered.length === 0 ? [] : [heading(message('rules.notCovered')), '<ul>', ...profile.notCovered.map((text) => `<li>${escaped(text)}</li>`), '</ul>']),
    '</section>',
  ].join('\n');
}
