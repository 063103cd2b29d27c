import { profileHash } from '../../profile/profile-hash';
import { isLocal, localMark, profileName, shortHash } from '../../profile/profile-name';
import type { RuleProfile } from '../../profile/rule-profile';
import { type Language, message, type Message } from '../../wording/message';
import { say } from '../../wording/say';

/** 讲义的抬头: which profile in which version this is, so that nobody takes it for another. */
export interface HandOutHead {
  readonly name: string;
  readonly lines: readonly string[];
  /** 页脚. */
  readonly footer: string;
}

export function handOutHead(profile: RuleProfile, language: Language): HandOutHead {
  const { id, version, standing } = profile;
  const mark = isLocal(profile) ? localMark(profileHash(profile)) : message('profile.fingerprint', { hash: shortHash(profileHash(profile)) });
  const said = (says: Message): string => say(says, language);
  return {
    name: said(profileName(profile)),
    lines: [
      said(message('handout.version', { id, version, mark })),
      said(years(profile)),
      ...datesOf(profile).map((on) => said(message('handout.issued', on))),
      said(standing === 'sample' ? message('rules.sample') : message('rules.documented')),
      said(message('rules.certaintyMeaning')),
      said(message('handout.engine')),
    ],
    footer: said(message('handout.footer', { id, version, mark })),
  };
}

function years({ inForce: { from, until } }: RuleProfile): Message {
  if (until === null) return message('rules.yearsOn', { from: String(from) });
  return until === from ? message('rules.yearOnly', { from: String(from) }) : message('rules.years', { from: String(from), until: String(until) });
}

function datesOf({ sources }: RuleProfile): readonly { readonly title: string; readonly on: string }[] {
  return sources.flatMap(({ title, issuedOn }) => (issuedOn === null ? [] : [{ title, on: issuedOn }]));
}
