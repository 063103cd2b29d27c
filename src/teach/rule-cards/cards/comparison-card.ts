import { describeIndicators } from '../../../explain/rules/describe-indicators';
import type { RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { linesAbout } from '../card-lines';
import { cardOfRows } from '../card-of-rows';
import type { RuleCard } from '../rule-card';
import { samplePlace } from '../sample-place';
import { SAMPLE_NAME } from '../sample-form';
import { given, targetAndActual } from '../worked-row';

/** 没有符号的目标: the same numbers under a name that says nothing, with a strict sign, and under a name that turns the direction. */
export function comparisonCard(profile: RuleProfile): RuleCard {
  const { unsigned } = profile.indicators.comparison;
  const place = samplePlace(profile);
  const turning = (unsigned.find(({ comparison }) => comparison !== '>=') ?? unsigned[0])?.words[0];
  return cardOfRows(profile, {
    id: 'comparison',
    title: message('teachcard.comparison'),
    lines: linesAbout(describeIndicators(profile), 'unsigned', 'otherwise', 'strict-'),
    sample: {
      typical: { ...place, target: '100', actual: '105' },
      edge: { ...place, target: '<100', actual: '100' },
      failing: turning === undefined ? { ...place, target: '100', actual: '95' } : { ...place, name: turning, target: '100', actual: '105' },
    },
    labels: {
      typical: message('teachcard.case-bare'),
      edge: message('teachcard.case-strict'),
      failing: message(turning === undefined ? 'teachcard.case-bare' : 'teachcard.case-named'),
    },
    given: (row, weight) => [given('name', row.name ?? SAMPLE_NAME), ...targetAndActual(row, weight)],
  });
}
