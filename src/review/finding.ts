import type { CellRef } from '../workbook/cell-ref';
import type { CellEdit } from '../workbook/change-set';
import type { Message } from '../wording/message';

/** 级别: error 表内数字自相矛盾; warning 不合口径; hint 复核人会问的写法. */
export type Level = 'error' | 'warning' | 'hint';

/** 结论 of one check on one form. */
export type Verdict = 'passed' | 'failed' | 'needs-review' | 'inapplicable';

/** 审核发现: one thing that is wrong, or that a person has to look at, in one cell. */
export interface Finding {
  /** Same on every host for the same form: "score-differs@Sheet!G85". */
  readonly id: string;
  readonly check: string;
  readonly verdict: 'failed' | 'needs-review';
  readonly level: Level;
  readonly ref: CellRef;
  /** Other cells that belong to it: the other side of a contradiction. */
  readonly related: readonly CellRef[];
  readonly message: Message;
  readonly advice: Message;
  /** As a cell would show it; null where there is no single right value. */
  readonly expected: string | null;
  readonly written: string | null;
  /** Another rounding alone explains the difference. */
  readonly roundingOnly: boolean;
  /** An offer, never applied unasked. */
  readonly fix: CellEdit | null;
}
