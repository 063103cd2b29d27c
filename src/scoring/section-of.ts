import { kept } from '../exact/kept';
import { type Ratio, ratioOf } from '../exact/ratio';
import type { EvaluationForm, Indicator } from '../form/evaluation-form';
import type { ProfileSection, RuleProfile } from '../profile/rule-profile';
import { overrideFor } from './row-context';
import { mentionsAny, textOf } from './text-match';

/** 一级指标的分值规则 of a row: the section narrowed to the row's second level before the one that is not. */
export function sectionOf({ level1, level2 }: Indicator, { sections }: RuleProfile): ProfileSection | null {
  return finderFor(sections)(`${textOf(level1)}\n${textOf(level2)}`);
}

/** Only the two labels decide, and many rows stand under the same two. The sections of a profile do not change. */
const finders = new WeakMap<readonly ProfileSection[], (labels: string) => ProfileSection | null>();

function finderFor(sections: readonly ProfileSection[]): (labels: string) => ProfileSection | null {
  const before = finders.get(sections);
  if (before !== undefined) return before;
  const finder = kept((labels: string) => {
    const [level1 = '', level2 = ''] = labels.split('\n');
    return sectionUnder(level1, level2, sections);
  });
  finders.set(sections, finder);
  return finder;
}

function sectionUnder(level1: string, level2: string, sections: readonly ProfileSection[]): ProfileSection | null {
  const fitting = sections.filter((section) => mentionsAny(level1, section.words)
    && (section.level2 === undefined || mentionsAny(level2, section.level2)));
  return fitting.find(({ level2: narrow }) => narrow !== undefined) ?? fitting[0] ?? null;
}

/** The section's points where the profile fixes them; a range or a free section has none. */
export function pointsOf({ points }: ProfileSection): Ratio | null {
  return 'exactly' in points ? ratioOf(points.exactly) : null;
}

/** Rows that share the points of a section: those that are used and stand on their own. */
export function rowsInUse(section: ProfileSection, form: EvaluationForm, profile: RuleProfile): readonly number[] {
  return form.indicators.flatMap((row, index) =>
    (row.role === 'indicator' || row.role === 'parent') && sectionOf(row, profile) === section && overrideFor(row, profile)?.use.notScored !== true ? [index] : []);
}
