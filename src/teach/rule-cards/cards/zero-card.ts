import { describeIndicators } from '../../../explain/rules/describe-indicators';
import type { RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { linesAbout } from '../card-lines';
import { cardOfRows } from '../card-of-rows';
import type { RuleCard } from '../rule-card';
import { samplePlace } from '../sample-place';

/** 目标为零: met, met as “＝0”, and missed; where a profile asks from an amount on, by that amount. */
export function zeroCard(profile: RuleProfile): RuleCard {
  const place = samplePlace(profile);
  return cardOfRows(profile, {
    id: 'zero',
    title: message('teachcard.zero'),
    lines: linesAbout(describeIndicators(profile), 'zero-target'),
    labels: { typical: message('teachcard.case-met'), edge: message('teachcard.case-equal'), failing: message('teachcard.case-missed') },
    sample: {
      typical: { ...place, target: '0', actual: '0' },
      edge: { ...place, target: '＝0', actual: '0' },
      failing: { ...place, target: '0', actual: profile.indicators.zeroTargetOver?.from ?? '1' },
    },
  });
}
