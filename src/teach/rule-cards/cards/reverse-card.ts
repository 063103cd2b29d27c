import { describeIndicators } from '../../../explain/rules/describe-indicators';
import type { ReverseRule, RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { linesAbout } from '../card-lines';
import { cardOfRows } from '../card-of-rows';
import type { ByRole } from '../limit-rates';
import type { RuleCard } from '../rule-card';
import { rowsAt } from '../rows-at';
import { samplePlace } from '../sample-place';

/** 反向指标: a target of at most 100. */
export function reverseCard(profile: RuleProfile): RuleCard {
  return cardOfRows(profile, {
    id: 'reverse',
    title: message('teachcard.reverse'),
    lines: linesAbout(describeIndicators(profile), 'reverse-'),
    sample: rowsAt(samplePlace(profile), '≤100', reverseActuals(profile.indicators.reverse.rule)),
    graphed: true,
  });
}

function reverseActuals({ method }: ReverseRule): ByRole<string> {
  switch (method) {
    case 'target-over-actual':
      return { typical: '112', edge: '100', failing: '300' };
    case 'excess-loss':
      // Twice the target is where nothing is left.
      return { typical: '112', edge: '100', failing: '200' };
    case 'pass-fail':
    case 'manual':
      return { typical: '95', edge: '100', failing: '101' };
  }
}
