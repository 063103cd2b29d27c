import type { EvaluationForm, Field } from '../../form/evaluation-form';
import type { RuleProfile } from '../../profile/rule-profile';
import { foldText } from '../../quantity/normalise';
import type { LineScore } from '../../scoring/form-score';
import type { CellRef } from '../../workbook/cell-ref';
import type { Message } from '../../wording/message';
import type { Check, Observation, ReviewSubject } from '../check';
import { oneLine, rowName } from '../../form/row-name';
import { writtenAmount } from '../written';

/** 缺偏差原因: a reason is due by the profile, and its cell is empty or holds what is no reason ("无", "已完成"). */
export const reasonMissing: Check = {
  id: 'reason-missing',
  level: 'warning',
  evaluate: (subject) => dueReasons(subject).flatMap(({ name, cell, because, at }): Observation[] => {
    // The form is to blame, not who filled it in.
    if (cell === null) return [{ ref: at, message: 'noPlace', data: { name, because }, level: 'hint' }];
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

export function dueReasons({ form, score, profile }: ReviewSubject): readonly DueReason[] {
  const formReason = reasonOfForm(form, profile);
  return [
    ...form.funds.flatMap((fund, line) => {
      const at = fund.score ?? fund.rate;
      const dues = duesOf(score.funds[line]!, at);
      // A form that has no place for a reason in its fund block asks for none because of points lost there.
      const because = fund.reason === null ? dues.find(({ key }) => key !== 'scoring.due-below-weight') : dues[0];
      return because === undefined || at === null ? [] : [{ name: oneLine(fund.label), cell: fund.reason, because, at: at.ref }];
    }),
    ...form.indicators.flatMap((indicator, line) => {
      const at = indicator.score;
      const [because] = duesOf(score.indicators[line]!, at);
      return because === undefined || at === null ? [] : [{ name: rowName(indicator), cell: indicator.reason ?? formReason, because, at: at.ref }];
    }),
  ];
}

/** 原因 beside the overall goal, for forms without a reason column: one that says something before one that does not. */
function reasonOfForm({ goals }: EvaluationForm, profile: RuleProfile): Field | null {
  const cells = goals.map(({ reason }) => reason).filter((reason) => reason !== null);
  return cells.find(({ text }) => isReason(text, profile)) ?? cells[0] ?? null;
}

/** An untouched row owes no reason yet: there is a score by the rule, or one was written. */
function duesOf(line: LineScore, at: Field | null): readonly Message[] {
  if (at === null || line.outcome === 'not-scored' || line.reasonDue.length === 0) return [];
  return line.outcome === 'scored' || writtenAmount(at) !== null ? line.reasonDue : [];
}

/** Whether a text counts as a reason under the profile. Strokes and digits alone are none, whatever the profile lists. */
export function isReason(text: string, { reasons }: RuleProfile): boolean {
  const words = foldText(text).replaceAll(/[\s。.,;!、]/g, '').toLowerCase();
  return /\p{L}/u.test(words) && words.length >= reasons.shortestLength
    && !reasons.notAReason.some((word) => foldText(word).toLowerCase() === words);
}
