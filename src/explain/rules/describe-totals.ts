import type { RuleProfile } from '../../profile/rule-profile';
import { pointInterval } from '../../scoring/shown';
import { message } from '../../wording/message';
import { line, type RuleBlock } from './rule-line';

/** 修约: one line a number that is rounded. */
export function describeRounding({ rounding }: RuleProfile): RuleBlock {
  return {
    title: message('card.rounding'),
    lines: (['fundRate', 'fundScore', 'completionRate', 'weight', 'indicatorScore', 'subtotal', 'total'] as const).map((what) => {
      const { mode, places, cite } = rounding[what];
      return line(message('card.rounded', { what: message(`card.rounded-${what}`), mode: message(`card.mode-${mode}`), places: String(places) }), cite);
    }),
  };
}

/** 合计与等级. */
export function describeTotals({ totals, grades }: RuleProfile): RuleBlock {
  const { add, cap, floor, cite } = totals;
  return {
    title: message('card.totals'),
    lines: [
      line(message(`card.add-${add}`), cite, 'add'),
      ...(cap === null ? [] : [line(message('card.total-cap', { cap }), cite, 'cap')]),
      ...(floor === null ? [] : [line(message('card.total-floor', { floor }), cite, 'floor')]),
      ...(grades === null ? [] : grades.bands.map(({ grade, interval }) => line(message('card.grade', { grade, interval: pointInterval(interval) }), grades.cite))),
    ],
  };
}
