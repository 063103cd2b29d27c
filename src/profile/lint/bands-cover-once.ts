import { parseInterval } from '../interval';
import { pointerOf } from '../json-pointer';
import type { ProfileIssue } from '../profile-error';
import type { PositiveRule } from '../rule-profile';
import { coverFaults } from './interval-cover';
import type { ProfileLinter } from './profile-linter';

type Path = readonly (string | number)[];

/** 分档无缝: a rate from 0 upwards falls into exactly one band, its edges included. */
export const bandsCoverOnce: ProfileLinter = {
  id: 'bands-cover-once',
  description: 'Every rate from 0 upwards falls into exactly one band.',
  check: ({ fundMeasures, indicators, overrides }) => [
    ...fundMeasures.flatMap(({ rule }, index) => (rule.method === 'banded' ? faults(rule.bands, ['fundMeasures', index, 'rule', 'bands']) : [])),
    ...ofPositive(indicators.positive.rule, ['indicators', 'positive', 'rule']),
    ...overrides.flatMap(({ use }, index) => (use.positive === undefined ? [] : ofPositive(use.positive, ['overrides', index, 'use', 'positive']))),
  ],
};

const RATES = parseInterval('>=0');

function ofPositive(rule: PositiveRule, path: Path): readonly ProfileIssue[] {
  return rule.method === 'banded' ? faults(rule.bands, [...path, 'bands']) : [];
}

function faults(bands: readonly { readonly interval: string }[], path: Path): readonly ProfileIssue[] {
  return coverFaults(bands.map(({ interval }) => interval), RATES).map(({ index, says }) => ({
    pointer: pointerOf(index === null ? path : [...path, index, 'interval']),
    says,
  }));
}
