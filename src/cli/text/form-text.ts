import type { FormAssessment } from '../../assess';
import { profileName } from '../../profile/profile-name';
import { areaAddress, refText } from '../../workbook/cell-ref';
import type { Language } from '../../wording/message';
import { say } from '../../wording/say';
import { whyUsed } from '../why-used';
import { sayLine } from './say-line';

/** 自评表 for people: where it is, under which rule, why, and what is odd about its layout. */
export function formText({ form, choice, profile }: Pick<FormAssessment, 'form' | 'choice' | 'profile'>, language: Language): string {
  return [
    sayLine('cli.form', { id: form.id, range: areaAddress(form.range), project: form.project?.text ?? '' }, language),
    sayLine('cli.indicatorCount', { count: String(form.indicators.length), funds: String(form.funds.length), confidence: String(form.confidence) }, language),
    ...(profile === null ? [] : [sayLine('cli.profileUsed', {
      name: profileName(profile),
      id: profile.id,
      standing: { key: profile.standing === 'documented' ? 'cli.standingDocumented' : 'cli.standingSample', data: {} },
    }, language)]),
    ...whyUsed({ choice, profile }).map((why) => sayLine('cli.why', { why }, language)),
    ...form.notices.map(({ ref, says }) => `${refText(ref)} ${say(says, language)}`),
  ].join('\n');
}
