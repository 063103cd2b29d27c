import type { ReviewSubject } from '../review/check';
import { dueReasons, isReason } from '../review/checks/reason-missing';
import { refText } from '../workbook/cell-ref';
import type { Mark } from '../workbook/change-set';

/** 缺原因标记: lights every cell where a reason is due and none stands. An empty one goes out by itself once something is typed. */
export function planMarks(subject: ReviewSubject): readonly Mark[] {
  const marks = dueReasons(subject).flatMap(({ cell }): Mark[] => {
    if (cell === null || isReason(cell.text, subject.profile)) return [];
    return [{ ref: cell.ref, kind: cell.text.trim() === '' ? 'reason-missing' : 'finding-warning' }];
  });
  // Where one cell takes the reasons of several rows it is marked once.
  return [...new Map(marks.map((mark) => [refText(mark.ref), mark])).values()];
}
