import { describeIndicators } from '../../../explain/rules/describe-indicators';
import type { RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { linesAbout } from '../card-lines';
import { cardOfRows } from '../card-of-rows';
import type { RuleCard } from '../rule-card';
import { rowsAt } from '../rows-at';
import { samplePlace } from '../sample-place';

/** 一格多个目标: all met, one of two, and none. */
export function compoundCard(profile: RuleProfile): RuleCard {
  return cardOfRows(profile, {
    id: 'compound',
    title: message('teachcard.compound'),
    lines: linesAbout(describeIndicators(profile), 'compound-'),
    sample: rowsAt(samplePlace(profile), '办结率≥90%；满意度≥95%', {
      typical: '办结率92%；满意度96%',
      edge: '办结率92%；满意度94%',
      failing: '办结率88%；满意度94%',
    }),
  });
}
