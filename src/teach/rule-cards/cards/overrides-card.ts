import { describeOverrides } from '../../../explain/rules/describe-overrides';
import type { RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { cardOfRows } from '../card-of-rows';
import type { RuleCard } from '../rule-card';
import { SAMPLE_NAME, type SampleRow } from '../sample-form';
import { samplePlace } from '../sample-place';
import { given, targetAndActual } from '../worked-row';

/** 指标特例: a row of each exception, the first again where there are fewer than three; null where there is none. */
export function overridesCard(profile: RuleProfile): RuleCard | null {
  if (profile.overrides.length === 0) return null;
  const numbered = (at: number) => message('teachcard.case-exception', { number: String(at % profile.overrides.length + 1) });
  const row = (at: number, actual: string): SampleRow => ({ ...exceptionRow(profile, at % profile.overrides.length), target: '≥100', actual });
  return cardOfRows(profile, {
    id: 'overrides',
    title: message('teachcard.overrides'),
    lines: describeOverrides(profile).lines,
    sample: { typical: row(0, '105'), edge: row(1, '100'), failing: row(2, '88.66') },
    labels: { typical: numbered(0), edge: numbered(1), failing: numbered(2) },
    given: (sample, weight) => [given('name', [sample.level1, sample.name].filter((text) => text !== undefined && text !== '').join('·')), ...targetAndActual(sample, weight)],
  });
}

function exceptionRow(profile: RuleProfile, at: number): SampleRow {
  const { names, level1, level2 } = profile.overrides[at]!.when;
  const place = samplePlace(profile);
  return {
    ...place,
    name: names?.[0] ?? place.name ?? SAMPLE_NAME,
    level1: level1?.[0] ?? place.level1 ?? '',
    level2: level2?.[0] ?? place.level2 ?? '',
    weight: place.weight ?? '10',
  };
}
