import type { RuleProfile } from '../../profile/rule-profile';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';
import type { PaperRow } from '../paper/paper';
import { line } from './card-paper-rows';
import { sourceTexts } from './source-texts';

/** 来源与未列入的 as rows of a sheet. */
export function sourceRows(profile: RuleProfile, language: Language): readonly PaperRow[] {
  return [
    line(say(message('rules.sources'), language), 'group'),
    ...sourceTexts(profile, language).map(({ title, about }) => line(`${title}\n${about}`, 'text')),
    ...(profile.notCovered.length === 0 ? [] : [
      line(say(message('rules.notCovered'), language), 'group'),
      ...profile.notCovered.map((text) => line(text, 'text')),
    ]),
  ];
}
