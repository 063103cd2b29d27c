import type { ProfileChoice } from '../profile/profile-choice';
import { profileIdName } from '../profile/profile-name';
import type { RuleProfile } from '../profile/rule-profile';
import { message, type Message } from '../wording/message';

/** 采用口径的依据: the evidence for the suggested profile, or that a person chose another one. */
export function whyUsed({ choice, profile }: { readonly choice: ProfileChoice; readonly profile: RuleProfile | null }): readonly Message[] {
  if (profile === null || profile === choice.suggested) return choice.why;
  return choice.suggested === null
    ? [message('cli.chosenByPerson')]
    : [message('cli.chosenInstead', { suggested: profileIdName(choice.suggested) })];
}
