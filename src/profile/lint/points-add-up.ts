import { decimal, type Decimal, decimalText, ZERO } from '../../exact/decimal';
import { message } from '../../wording/message';
import { pointerOf } from '../json-pointer';
import type { ProfileIssue } from '../profile-error';
import type { ProfileSection, RuleProfile } from '../rule-profile';
import type { ProfileLinter } from './profile-linter';

/** 分值合计: fund, indicator and off-table points make the total; sections make the indicator points; fund measures the fund points. */
export const pointsAddUp: ProfileLinter = {
  id: 'points-add-up',
  description: 'Points of the parts add up to the points of the whole.',
  check: (profile) => [...ofTotal(profile), ...ofSections(profile), ...ofFunds(profile)],
};

function ofTotal({ points }: RuleProfile): readonly ProfileIssue[] {
  const parts = add([points.fund, points.indicators, ...points.offTable.map((part) => part.points)]);
  return parts.equals(decimal(points.total)) ? [] : [differs(['points', 'total'], parts, points.total)];
}

function ofSections({ points, sections }: RuleProfile): readonly ProfileIssue[] {
  if (sections.length === 0 || sections.some((section) => 'free' in section.points)) return [];
  const whole = decimal(points.indicators);
  const fixed = sections.every((section) => 'exactly' in section.points);
  const least = add(sections.map((section) => (section.optional && !fixed ? '0' : ends(section)[0])));
  const most = add(sections.map((section) => ends(section)[1]));
  const reversed = sections.findIndex((section) => decimal(ends(section)[0]).greaterThan(decimal(ends(section)[1])));
  if (reversed >= 0) return [{ pointer: pointerOf(['sections', reversed, 'points']), says: message('profile.lint.range-reversed') }];
  // Sections of fixed points must fill the whole, ranges must be able to.
  return least.lessThanOrEqualTo(whole) && most.greaterThanOrEqualTo(whole) ? [] : [differs(['sections'], most, points.indicators)];
}

function ofFunds({ points, fundMeasures }: RuleProfile): readonly ProfileIssue[] {
  const inFundRow = fundMeasures.filter(({ at }) => 'row' in at);
  if (inFundRow.some((measure) => measure.points === null)) return [];
  const parts = add(inFundRow.map((measure) => measure.points ?? '0'));
  return parts.equals(decimal(points.fund)) ? [] : [differs(['points', 'fund'], parts, points.fund)];
}

function ends({ points }: ProfileSection): readonly [string, string] {
  if ('exactly' in points) return [points.exactly, points.exactly];
  return 'from' in points ? [points.from, points.to] : ['0', '0'];
}

function add(parts: readonly string[]): Decimal {
  return parts.reduce((sum, part) => sum.plus(decimal(part)), ZERO);
}

function differs(path: readonly string[], parts: Decimal, whole: string): ProfileIssue {
  return { pointer: pointerOf(path), says: message('profile.lint.points-differ', { parts: decimalText(parts), whole }) };
}
