import { decimal } from '../../exact/decimal';
import { over, plus, type Ratio, ratio, RATIO_ONE, RATIO_ZERO, ratioOf } from '../../exact/ratio';
import { parseInterval } from '../../profile/interval';
import type { FundMethod, IndicatorOverride, PositiveRule, RuleProfile } from '../../profile/rule-profile';

const TWO = ratio(decimal('2'));

/** 完成率的界: rates at which the rule of an indicator may change its way. */
export function rateThresholds({ indicators }: RuleProfile, override: IndicatorOverride | null): readonly Ratio[] {
  const rule = override?.use.positive ?? indicators.positive.rule;
  return [
    RATIO_ZERO, RATIO_ONE, TWO,
    ...positiveThresholds(rule),
    ...indicators.overFulfilment.flatMap(({ interval, deduct }) => [
      ...endsOf(interval),
      ...(deduct?.by === 'excess' && !decimal(deduct.factor).isZero() ? [beyondAll(deduct)] : []),
    ]),
  ];
}

function positiveThresholds(rule: PositiveRule): readonly Ratio[] {
  switch (rule.method) {
    case 'banded':
      return rule.bands.flatMap(({ interval }) => endsOf(interval));
    case 'proportional':
      return [rule.cap, rule.zeroBelow].flatMap((rate) => rate === null ? [] : [ratioOf(rate)]);
    case 'pass-fail':
    case 'manual':
      return [];
  }
}

/** From here on a deduction for excess leaves nothing of full marks. */
function beyondAll({ beyond, factor }: { readonly beyond: string; readonly factor: string }): Ratio {
  return plus(ratioOf(beyond), over(RATIO_ONE, ratioOf(factor)));
}

/** 执行率的界 of a fund measure. */
export function fundThresholds(rule: FundMethod): readonly Ratio[] {
  switch (rule.method) {
    case 'linear':
      return rule.cap === null ? [] : [ratioOf(rule.cap)];
    case 'banded':
      return rule.bands.flatMap(({ interval }) => endsOf(interval));
    case 'linear-between':
      return [ratioOf(rule.from), ratioOf(rule.to)];
    case 'full-from':
      return [ratioOf(rule.from)];
    case 'not-scored':
      return [];
  }
}

function endsOf(interval: string): readonly Ratio[] {
  const { low, high } = parseInterval(interval);
  return [low, high].filter((end) => end !== null);
}
