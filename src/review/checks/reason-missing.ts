import type { Field } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import type { LineScore } from '../../scoring/form-score';
import type { CellRef } from '../../workbook/cell-ref';
import type { Message } from '../../wording/message';
import type { Check, Observation, ReviewSubject } from '../check';
import { writtenAmount } from '../written';

/** 缺偏差原因: a reason is due by the profile, and its cell is empty or holds what is no reason ("无", "已完成"). */
export const reasonMissing: Check = {
  id: 'reason-missing',
  level: 'warning',
  evaluate: (subject) => dueReasons(subject).flatMap(({ name, cell, because, at }): Observation[] => {
    if (cell === null) return [{ ref: at, message: 'noPlace', data: { name, because } }];
    if (isReason(cell.text, subject.profile)) return [];
    if (cell.text.trim() === '') return [{ ref: cell.ref, related: [at], message: 'missing', data: { name, because } }];
    return [{ ref: cell.ref, related: [at], message: 'placeholder', data: { name, because, written: cell.text.trim() }, written: cell.text }];
  }),
};

/** 应填偏差原因的栏: every row whose reason is due; `cell` is null where the form has no place for it. */
export interface DueReason {
  readonly name: string;
  readonly cell: Field | null;
  readonly because: Message;
  /** The score that asks for it. */
  readonly at: CellRef;
}

export function dueReasons({ form, score }: ReviewSubject): readonly DueReason[] {
  const formReason = form.goals.find(({ reason }) => reason !== null)?.reason ?? null;
  const rows = form.indicators.map((indicator, line) => ({
    line: score.indicators[line]!,
    name: indicator.level3?.text ?? indicator.level2?.text ?? '',
    cell: indicator.reason ?? formReason,
    at: indicator.score,
  }));
  const funds = form.funds.map((fund, line) => ({ line: score.funds[line]!, name: fund.label, cell: fund.reason, at: fund.score ?? fund.rate }));
  return [...funds, ...rows].flatMap(({ line, name, cell, at }) => {
    if (at === null || !wasEvaluated(line, at)) return [];
    const because = line.outcome === 'not-scored' ? undefined : line.reasonDue[0];
    return because === undefined ? [] : [{ name, cell, because, at: at.ref }];
  });
}

/** An untouched row owes no reason yet: there is a score by the rule, or one was written. */
function wasEvaluated(line: LineScore, at: Field): boolean {
  return line.outcome === 'scored' || writtenAmount(at) !== null;
}

/** Whether a text counts as a reason under the profile. */
export function isReason(text: string, { reasons }: RuleProfile): boolean {
  const words = text.replaceAll(/[\s。.，,；;！!]/g, '');
  return words !== '' && words.length >= reasons.shortestLength && !reasons.notAReason.includes(words);
}
