import type { RuleProfile } from '../../profile/rule-profile';
import { message } from '../../wording/message';
import { line, quoted, type RuleBlock } from './rule-line';

/** 扣分与一票否决. */
export function describeDeductions({ deductions }: RuleProfile): RuleBlock {
  const title = message('card.deductions');
  if (deductions === null) return { title, lines: [] };
  const { items, floor, veto } = deductions;
  const [first] = items;
  return {
    title,
    lines: [
      ...items.map(({ words, points, cite }) => line(message('card.deduction', { words: quoted(words), points }), cite)),
      ...(floor === null || first === undefined ? [] : [line(message('card.deduction-floor', { floor }), first.cite)]),
      ...(veto === null ? [] : [line(message('card.veto', { grade: veto.grade }), veto.cite)]),
    ],
  };
}
