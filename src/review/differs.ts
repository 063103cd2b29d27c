import type { Decimal } from '../exact/decimal';
import { computedCells, type ComputedCell, type ComputedKind } from '../scoring/computed-cells';
import { contentOf } from '../workbook/cell-content';
import type { CellEdit } from '../workbook/change-set';
import type { Observation, ReviewSubject } from './check';
import { compareWritten, isWrittenNothing } from './written';

/**
 * The computed cells of one kind whose written number is not the rule's, each as an observation of a `*-differs` check.
 * `byRounding` says whether another rounding alone gives just the number that is written.
 */
export function differingCells(
  subject: ReviewSubject,
  kinds: readonly ComputedKind[],
  byRounding: (cell: ComputedCell, written: Decimal) => boolean,
): Observation[] {
  return computedCells(subject.form, subject.score, subject.profile)
    .filter(({ kind, content }) => kinds.includes(kind) && content !== null)
    .flatMap((cell): Observation[] => {
      const written = compareWritten(cell);
      if (written.state !== 'differs' || (isRate(cell) && isWrittenNothing(cell.field))) return [];
      const rounding = written.value !== null && byRounding(cell, written.value);
      return [{
        ref: cell.field.ref,
        message: rounding ? 'rounding' : 'differs',
        data: { name: cell.label, written: cell.field.text.trim(), expected: cell.shown! },
        expected: cell.shown!,
        written: cell.field.text,
        fix: replacement(cell),
        ...(rounding ? { level: 'hint' as const, roundingOnly: true } : {}),
      }];
    });
}

/** The edit that would put the rule's number into the cell; an offer only. */
export function replacement(cell: ComputedCell): CellEdit {
  return { ref: cell.field.ref, before: contentOf(cell.field.cell), after: cell.content!, format: cell.format, formatBefore: null };
}

/** "-" in a rate cell says that the row has none (a source without money), and contradicts no number. */
function isRate({ kind }: ComputedCell): boolean {
  return kind.endsWith('rate');
}
