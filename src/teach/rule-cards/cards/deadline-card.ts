import { describeIndicators } from '../../../explain/rules/describe-indicators';
import type { RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { linesAbout } from '../card-lines';
import { cardOfRows } from '../card-of-rows';
import type { RuleCard } from '../rule-card';
import { rowsAt } from '../rows-at';
import { samplePlace } from '../sample-place';

/** 时效指标: before the day, on the day, and after it. */
export function deadlineCard(profile: RuleProfile): RuleCard {
  const year = String(profile.inForce.from);
  return cardOfRows(profile, {
    id: 'deadline',
    title: message('teachcard.deadline'),
    lines: linesAbout(describeIndicators(profile), 'deadline-'),
    sample: rowsAt(samplePlace(profile), `${year}年6月30日前完成`, { typical: `${year}年6月15日`, edge: `${year}年6月30日`, failing: `${year}年7月5日` }),
  });
}
