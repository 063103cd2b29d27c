import { describeIndicators } from '../../../explain/rules/describe-indicators';
import type { RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { linesAbout } from '../card-lines';
import { cardOfRows } from '../card-of-rows';
import type { RuleCard } from '../rule-card';
import { rowsAt } from '../rows-at';
import { samplePlace } from '../sample-place';

/** 区间目标: inside, on an end, and outside. */
export function rangeCard(profile: RuleProfile): RuleCard {
  return cardOfRows(profile, {
    id: 'range',
    title: message('teachcard.range'),
    lines: linesAbout(describeIndicators(profile), 'range-'),
    sample: rowsAt(samplePlace(profile), '90-100', { typical: '95', edge: '90', failing: '81' }),
    graphed: true,
  });
}
