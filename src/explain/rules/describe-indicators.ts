import { ratioOf } from '../../exact/ratio';
import { percentText } from '../../exact/ratio-text';
import type { IndicatorRules, PositiveRule, ReverseRule, RuleProfile } from '../../profile/rule-profile';
import { shareInterval, signText } from '../../scoring/shown';
import { message, type Message } from '../../wording/message';
import { line, quoted, type RuleBlock, type RuleLine } from './rule-line';

/** 定量指标: how target and actual are compared, and what a rate earns. */
export function describeIndicators({ indicators }: RuleProfile): RuleBlock {
  const { positive, reverse, zeroTarget, zeroTargetOver, deadline, range, compound, limits, secondWeighting, completionRate } = indicators;
  return {
    title: message('card.indicators'),
    lines: [
      ...comparisonLines(indicators.comparison),
      ...positiveLines(positive.rule).map((says) => line(says, positive.cite, 'rule')),
      line(reverseSays(reverse.rule), reverse.cite, 'rule'),
      line(message(`card.zero-target-${zeroTarget.rule}`), zeroTarget.cite, 'rule'),
      ...(zeroTargetOver === null ? [] : [line(message('card.zero-target-over', { from: zeroTargetOver.from }), zeroTargetOver.cite)]),
      ...indicators.overFulfilment.flatMap(overLines),
      line(message(`card.deadline-${deadline.rule}`), deadline.cite, 'rule'),
      line(message(`card.range-${range.outside}`), range.cite, 'outside'),
      line(message(`card.compound-${compound.rule}`), compound.cite, 'rule'),
      line(message(limits.capAtWeight ? 'card.limits-capped' : 'card.limits-floor', { floor: limits.floor }), limits.cite),
      ...(secondWeighting === null ? [] : [line(message('card.second-weighting', { base: secondWeighting.base }), secondWeighting.cite)]),
      ...(completionRate.cap === null ? [] : [line(message('card.completion-cap', { cap: percent(completionRate.cap) }), completionRate.cite, 'cap')]),
    ],
  };
}

function comparisonLines({ equals, unsigned, otherwise, strictSigns, cite }: IndicatorRules['comparison']): readonly RuleLine[] {
  return [
    line(equals.reading === 'at-least' ? message('card.equals-at-least') : message(`card.equals-${equals.missed}`), cite, 'equals'),
    ...unsigned.map(({ words, comparison }) => line(comparison === 'ask'
      ? message('card.unsigned-ask', { words: quoted(words) })
      : message('card.unsigned', { words: quoted(words), sign: signText(comparison) }), cite, 'unsigned')),
    line(otherwise === 'ask' ? message('card.otherwise-ask') : message('card.otherwise', { sign: signText(otherwise) }), cite, 'otherwise'),
    ...(strictSigns === 'inclusive' ? [line(message('card.strict-inclusive'), cite, 'strictSigns')] : []),
  ];
}

export function positiveLines(rule: PositiveRule): readonly Message[] {
  switch (rule.method) {
    case 'proportional':
      return [
        message('card.positive-proportional'),
        ...(rule.cap === null ? [] : [message('card.positive-cap', { cap: percent(rule.cap) })]),
        ...(rule.zeroBelow === null ? [] : [message('card.positive-zero-below', { rate: percent(rule.zeroBelow) })]),
      ];
    case 'banded':
      return rule.bands.map(({ interval, share }) => message('card.positive-band', { interval: shareInterval(interval), share: percent(share) }));
    case 'pass-fail':
      return [message('card.positive-pass-fail')];
    case 'manual':
      return [message('card.positive-manual')];
  }
}

export function reverseSays({ method }: ReverseRule): Message {
  return message(`card.reverse-${method}`);
}

function overLines({ interval, reason, ask, deduct, cite }: IndicatorRules['overFulfilment'][number]): readonly RuleLine[] {
  const at = { interval: shareInterval(interval) };
  return [
    ...(reason ? [line(message('card.over-reason', at), cite, 'reason')] : []),
    ...(ask ? [line(message('card.over-ask', at), cite, 'ask')] : []),
    ...(deduct === null ? [] : [line(deduct.by === 'points'
      ? message('card.over-points', { ...at, points: deduct.points })
      : message('card.over-excess', { ...at, beyond: percent(deduct.beyond), factor: deduct.factor }), cite, 'deduct')]),
  ];
}

function percent(share: string): string {
  return percentText(ratioOf(share));
}
