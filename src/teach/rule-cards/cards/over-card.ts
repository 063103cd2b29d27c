import { describeIndicators } from '../../../explain/rules/describe-indicators';
import { compare, over, plus, RATIO_ONE, type Ratio, ratioOf } from '../../../exact/ratio';
import { parseInterval } from '../../../profile/interval';
import type { RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { linesAbout } from '../card-lines';
import { cardOfRows } from '../card-of-rows';
import { type ByRole, insideOf, ofHundred } from '../limit-rates';
import type { RuleCard } from '../rule-card';
import { rowsAt } from '../rows-at';
import { samplePlace } from '../sample-place';

/** 超额完成; null where the profile has nothing to say of it. */
export function overCard(profile: RuleProfile): RuleCard | null {
  if (profile.indicators.overFulfilment.length === 0) return null;
  const { typical, edge, failing } = overRates(profile);
  return cardOfRows(profile, {
    id: 'over',
    title: message('teachcard.over'),
    lines: linesAbout(describeIndicators(profile), 'over-'),
    sample: rowsAt(samplePlace(profile), '≥100', { typical: ofHundred(typical), edge: ofHundred(edge), failing: ofHundred(failing) }),
    graphed: true,
  });
}

/** Below the lowest line, on it, and inside the highest band. */
export function overRates({ indicators: { overFulfilment } }: RuleProfile): ByRole<Ratio> {
  const bands = overFulfilment.map(({ interval }) => parseInterval(interval)).sort((a, b) => compare(a.low ?? RATIO_ONE, b.low ?? RATIO_ONE));
  const line = bands[0]?.low ?? RATIO_ONE;
  return { typical: over(plus(RATIO_ONE, line), TWO), edge: line, failing: bands.length > 1 ? insideOf(bands.at(-1)!) : plus(line, HALF) };
}

const TWO = ratioOf('2');
const HALF = ratioOf('0.5');
