import { describeIndicators } from '../../../explain/rules/describe-indicators';
import type { RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { linesAbout } from '../card-lines';
import { cardOfRows } from '../card-of-rows';
import { ofHundred } from '../limit-rates';
import type { RuleCard } from '../rule-card';
import { rowsAt } from '../rows-at';
import { samplePlace } from '../sample-place';
import { quietRate } from './positive-card';

/** “＝”目标: what more than the target means shows how the sign is read. */
export function equalCard(profile: RuleProfile): RuleCard {
  return cardOfRows(profile, {
    id: 'equal',
    title: message('teachcard.equal'),
    lines: linesAbout(describeIndicators(profile), 'equals-'),
    sample: rowsAt(samplePlace(profile), '＝100', { typical: '100', edge: ofHundred(quietRate(profile)), failing: '95' }),
    graphed: true,
  });
}
