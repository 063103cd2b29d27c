import { ratioOf } from '../../exact/ratio';
import { percentText } from '../../exact/ratio-text';
import type { FundMeasure, FundMethod, RuleProfile } from '../../profile/rule-profile';
import { shareInterval } from '../../scoring/shown';
import { message, type Message } from '../../wording/message';
import { line, quoted, type RuleBlock, type RuleLine } from './rule-line';

/** 资金: what the rates are of, and what they earn. */
export function describeFunds({ funds, fundMeasures }: RuleProfile): RuleBlock {
  const { denominator, adjustmentCounts, zeroBudget, cite } = funds;
  const adjusts = fundMeasures.some(({ of }) => of === 'adjustment-rate');
  return {
    title: message('card.funds'),
    lines: [
      line(message(`card.denominator-${denominator}`), cite, 'denominator'),
      ...(adjusts ? [line(message(`card.adjustment-${adjustmentCounts}`), cite, 'adjustmentCounts')] : []),
      ...fundMeasures.flatMap(describeMeasure),
      ...(fundMeasures.length === 0 ? [line(message('card.no-fund-measure'), cite)] : []),
      line(message(`card.zero-budget-${zeroBudget.total}`), cite, 'zeroBudget.total'),
    ],
  };
}

function describeMeasure({ title, points, rule, exempt, cite }: FundMeasure): readonly RuleLine[] {
  const worth = points === null ? message('card.points-of-cell') : message('card.points-exactly', { points });
  return [
    ...methodLines(title, worth, rule).map((says) => line(says, cite, 'rule')),
    ...(rule.method === 'linear' && rule.cap !== null ? [line(message('card.fund-cap', { title, cap: percent(rule.cap) }), cite, 'rule.cap')] : []),
    ...(exempt === null ? [] : [line(message(`card.exempt-${exempt.gives}`, { title, words: quoted(exempt.words) }), cite, 'exempt')]),
  ];
}

function methodLines(title: string, worth: Message, rule: FundMethod): readonly Message[] {
  switch (rule.method) {
    case 'linear':
      return [message('card.fund-linear', { title, worth })];
    case 'banded':
      return [
        message('card.fund-banded', { title, worth }),
        ...rule.bands.map(({ interval, points }) => message('card.fund-band', { title, interval: shareInterval(interval), points })),
      ];
    case 'linear-between':
      return [message('card.fund-between', { title, worth, from: percent(rule.from), to: percent(rule.to) })];
    case 'full-from':
      return [message('card.fund-full-from', { title, worth, from: percent(rule.from) })];
    case 'not-scored':
      return [message('card.fund-not-scored', { title })];
  }
}

function percent(share: string): string {
  return percentText(ratioOf(share));
}
