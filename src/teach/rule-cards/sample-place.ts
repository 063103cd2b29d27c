import { compare, ratioOf } from '../../exact/ratio';
import type { ProfileSection, RuleProfile } from '../../profile/rule-profile';
import { overrideFor } from '../../scoring/row-context';
import { sectionOf } from '../../scoring/section-of';
import { sampleForm, type SampleRow } from './sample-form';

/** Points of a sample row where its weight stands in the weight column. */
const USUAL_WEIGHT = '10';
/** The same where the column holds per cent of the section. */
const USUAL_PERCENT = '25';

/**
 * 示例行的位置: in the largest section whose rows follow the general rule, with a weight as its rows have one. A profile
 * without such a section gets rows that stand in none.
 */
export function samplePlace(profile: RuleProfile): SampleRow {
  const [largest] = profile.sections.map((section) => ({ section, row: rowIn(section) }))
    .filter(({ section, row }) => followsGeneralRule(section, row, profile))
    .sort((a, b) => compare(mostPoints(b.section), mostPoints(a.section)));
  return largest?.row ?? { weight: USUAL_WEIGHT };
}

function rowIn({ words, level2, weights }: ProfileSection): SampleRow {
  const place = { level1: words[0] ?? '', level2: level2?.[0] ?? '' };
  switch (weights.from) {
    case 'column':
      return { ...place, weight: USUAL_WEIGHT };
    case 'percent-of-section':
      return { ...place, weight: USUAL_PERCENT };
    case 'by-name':
      return { ...place, name: weights.points[0]?.names[0] ?? '' };
    case 'equal-share':
      return place;
  }
}

function followsGeneralRule(section: ProfileSection, row: SampleRow, profile: RuleProfile): boolean {
  const [indicator] = sampleForm({ year: profile.inForce.from, rows: [row] }).indicators;
  if (indicator === undefined || row.name === '' || sectionOf(indicator, profile) !== section) return false;
  // Where the section has no fixed points, a share of them is nothing.
  if (section.weights.from !== 'column' && section.weights.from !== 'by-name' && !('exactly' in section.points)) return false;
  return overrideFor(indicator, profile) === null;
}

function mostPoints({ points }: ProfileSection) {
  if ('exactly' in points) return ratioOf(points.exactly);
  return ratioOf('free' in points ? '0' : points.to);
}
