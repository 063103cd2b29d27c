import { decimal } from '../../exact/decimal';
import { message } from '../../wording/message';
import { pointerOf } from '../json-pointer';
import type { ProfileIssue } from '../profile-error';
import type { FundMethod, PositiveRule, RuleProfile } from '../rule-profile';
import type { ProfileLinter } from './profile-linter';

type Path = readonly (string | number)[];

/** An amount with its place; `above` when zero itself makes no sense: a cap of nothing, a base to divide by. */
interface Amount {
  readonly path: Path;
  readonly value: string | null | undefined;
  readonly above?: boolean;
}

/** 数值合理: points, shares, caps and thresholds are not negative, and nothing is divided by zero. */
export const amountsSensible: ProfileLinter = {
  id: 'amounts-sensible',
  description: 'Points, shares, caps and thresholds are not negative; bases are above zero.',
  check: (profile) => [...ofPoints(profile), ...ofFunds(profile), ...ofIndicators(profile), ...ofResults(profile)].flatMap(fault),
};

function ofPoints({ points, sections }: RuleProfile): readonly Amount[] {
  return [
    { path: ['points', 'total'], value: points.total, above: true },
    { path: ['points', 'fund'], value: points.fund },
    { path: ['points', 'indicators'], value: points.indicators },
    ...points.offTable.map(({ points: value }, index) => ({ path: ['points', 'offTable', index, 'points'], value })),
    ...sections.flatMap((section, index): readonly Amount[] => {
      const path = ['sections', index];
      return [
        ...Object.entries(section.points).flatMap(([key, value]) => (typeof value === 'string' ? [{ path: [...path, 'points', key], value }] : [])),
        { path: [...path, 'cap'], value: section.cap, above: true },
        ...(section.weights.from === 'by-name' ? section.weights.points : []).map(({ points: value }, row) => ({ path: [...path, 'weights', 'points', row, 'points'], value })),
      ];
    }),
  ];
}

function ofFunds({ fundMeasures }: RuleProfile): readonly Amount[] {
  return fundMeasures.flatMap(({ points, rule }, index) => [{ path: ['fundMeasures', index, 'points'], value: points }, ...ofMethod(rule, ['fundMeasures', index, 'rule'])]);
}

function ofMethod(rule: FundMethod, path: Path): readonly Amount[] {
  switch (rule.method) {
    case 'linear':
      return [{ path: [...path, 'cap'], value: rule.cap, above: true }];
    case 'banded':
      return rule.bands.map(({ points: value }, band) => ({ path: [...path, 'bands', band, 'points'], value }));
    case 'linear-between':
    case 'full-from':
      return [{ path: [...path, 'from'], value: rule.from }];
    case 'not-scored':
      return [];
  }
}

function ofIndicators({ indicators, overrides }: RuleProfile): readonly Amount[] {
  const at = (...path: Path): Path => ['indicators', ...path];
  return [
    ...ofPositive(indicators.positive.rule, at('positive', 'rule')),
    ...overrides.flatMap(({ use }, index) => (use.positive === undefined ? [] : ofPositive(use.positive, ['overrides', index, 'use', 'positive']))),
    ...indicators.overFulfilment.flatMap(({ deduct }, index): readonly Amount[] => Object.entries(deduct ?? {})
      .flatMap(([key, value]) => (key === 'by' ? [] : [{ path: at('overFulfilment', index, 'deduct', key), value }]))),
    { path: at('zeroTargetOver', 'from'), value: indicators.zeroTargetOver?.from },
    { path: at('limits', 'floor'), value: indicators.limits.floor },
    { path: at('secondWeighting', 'base'), value: indicators.secondWeighting?.base, above: true },
    { path: at('completionRate', 'cap'), value: indicators.completionRate.cap, above: true },
  ];
}

function ofPositive(rule: PositiveRule, path: Path): readonly Amount[] {
  if (rule.method === 'banded') return rule.bands.map(({ share }, band) => ({ path: [...path, 'bands', band, 'share'], value: share }));
  if (rule.method !== 'proportional') return [];
  return [{ path: [...path, 'cap'], value: rule.cap, above: true }, { path: [...path, 'zeroBelow'], value: rule.zeroBelow }];
}

function ofResults({ totals, reasons, checking }: RuleProfile): readonly Amount[] {
  return [
    { path: ['totals', 'cap'], value: totals.cap, above: true },
    ...reasons.triggers.flatMap((trigger, index) => (trigger.when === 'execution-rate-below' ? [{ path: ['reasons', 'triggers', index, 'rate'], value: trigger.rate }] : [])),
    { path: ['checking', 'roundingDifference'], value: checking.roundingDifference },
  ];
}

function fault({ path, value, above = false }: Amount): readonly ProfileIssue[] {
  if (value === null || value === undefined) return [];
  const amount = decimal(value);
  if (amount.greaterThan(0) || (!above && amount.isZero())) return [];
  return [{ pointer: pointerOf(path), says: message(above ? 'profile.lint.not-above-zero' : 'profile.lint.below-zero', { value }) }];
}
