import type { ReviewSubject } from '../../review/check';
import { dueReasons, type DueReason, isReason } from '../../review/checks/reason-missing';
import type { CellRef } from '../../workbook/cell-ref';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ReasonRow } from './pane-session';
import { reasonHints } from './reason-hints';

/** 缺原因清单: every row whose reason is due, written already or not, in the order of the form. */
export function reasonRows(subject: ReviewSubject, workbook: WorkbookSnapshot): readonly ReasonRow[] {
  const due = dueReasons(subject);
  const drafts = due.map((reason): ReasonRow => {
    const note = reason.cell === null ? noteAt(reason.at, workbook) : null;
    const written = (reason.cell?.text ?? note ?? '').trim();
    return {
      formId: subject.form.id,
      name: reason.name,
      because: reason.because,
      at: reason.at,
      cell: reason.cell?.ref ?? null,
      written,
      state: stateOf(reason, written, subject),
      note,
      hints: [],
    };
  });
  return drafts.map((row) => ({ ...row, hints: reasonHints(row, drafts) }));
}

function stateOf({ cell }: DueReason, written: string, { profile }: ReviewSubject): ReasonRow['state'] {
  if (isReason(written, profile)) return 'done';
  if (cell === null) return 'no-place';
  return written === '' ? 'missing' : 'placeholder';
}

/** 备注 on a cell; null when there is none. */
export function noteAt({ sheet, row, column }: CellRef, { sheets }: WorkbookSnapshot): string | null {
  const notes = sheets.find(({ name }) => name === sheet)?.notes ?? [];
  return notes.find((note) => note.row === row && note.column === column)?.text ?? null;
}
