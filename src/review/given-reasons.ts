import type { Field, Indicator } from '../form/evaluation-form';
import { refText } from '../workbook/cell-ref';
import type { Message } from '../wording/message';
import type { ReviewSubject } from './check';
import { dueReasons, isReason } from './checks/reason-missing';
import { isShortReason } from './reason-quality';
import { repeatsNumbers } from './repeats-numbers';

/** A reason that is due and counts as one. */
export interface GivenReason {
  readonly name: string;
  readonly cell: Field;
  readonly because: Message;
  /** short: too few words. repeats: the row's numbers once more. told: it says something. */
  readonly sort: 'short' | 'repeats' | 'told';
  /** Stands in the reason column of the indicator table. */
  readonly inColumn: boolean;
}

/** Several checks ask, and which reasons are due takes a look at every row. */
const known = new WeakMap<ReviewSubject, readonly GivenReason[]>();

/** 已写的原因: those that are due and count, each cell once. What is missing or no reason is the matter of reason-missing. */
export function givenReasons(subject: ReviewSubject): readonly GivenReason[] {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const rows = new Map(subject.form.indicators.flatMap((row) => (row.reason === null ? [] : [[refText(row.reason.ref), row] as const])));
  const cells = new Map<string, GivenReason>();
  for (const { name, cell, because } of dueReasons(subject)) {
    const at = cell === null ? '' : refText(cell.ref);
    if (cell === null || cells.has(at) || !isReason(cell.text, subject.profile)) continue;
    const row = rows.get(at) ?? null;
    cells.set(at, { name, cell, because, sort: sortOf(cell.text, row), inColumn: row !== null });
  }
  const given = [...cells.values()];
  known.set(subject, given);
  return given;
}

/** Of a poor reason only its worst fault is said. */
function sortOf(text: string, row: Indicator | null): GivenReason['sort'] {
  if (isShortReason(text)) return 'short';
  return row !== null && repeatsNumbers(text, row) ? 'repeats' : 'told';
}
