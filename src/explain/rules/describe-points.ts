import type { ProfileSection, RuleProfile } from '../../profile/rule-profile';
import { message, type Message } from '../../wording/message';
import { line, type RuleBlock, type RuleLine } from './rule-line';

/** 分值结构: what the total is made of, and the points of the first-level blocks. */
export function describePoints({ points, sections }: RuleProfile): RuleBlock {
  const { total, fund, indicators, offTable, cite } = points;
  return {
    title: message('card.points'),
    lines: [
      line(fund === '0' ? message('card.total-in-rows', { total }) : message('card.total', { total, fund, indicators }), cite, 'total'),
      ...offTable.map(({ name, points: off }) => line(message('card.off-table', { name, points: off }), cite, 'offTable')),
      ...sections.flatMap(describeSection),
    ],
  };
}

function describeSection({ name, points, optional, weights, cap, cite }: ProfileSection): readonly RuleLine[] {
  const says = message(optional ? 'card.section-optional' : 'card.section', { name, points: pointsOf(points), weights: message(`card.weights-${weights.from}`) });
  return [line(says, cite, 'points'), ...(cap === null ? [] : [line(message('card.section-cap', { name, cap }), cite, 'cap')])];
}

function pointsOf(points: ProfileSection['points']): Message {
  if ('exactly' in points) return message('card.points-exactly', { points: points.exactly });
  if ('free' in points) return message('card.points-free');
  return message('card.points-between', { from: points.from, to: points.to });
}
