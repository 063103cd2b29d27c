import type { ReviewSubject } from '../../../review/check';
import { compareWritten } from '../../../review/written';
import { contentOf, sameContent } from '../../../workbook/cell-content';
import { type CellRef, parseAddress, refText } from '../../../workbook/cell-ref';
import { message } from '../../../wording/message';
import type { ExerciseKey } from '../exercise-key';
import { isNameLine } from '../name-line';
import { ruledCells } from '../ruled-cells';
import type { LearnerCells } from './learner-cells';
import type { TouchedCell } from './marking';

/** So many are enough to see that the wrong workbook was filled. */
const MOST = 100;

/** 误改的格: what stood in the form, was no task, and says something else now. A right number written in another way is none. */
export function touchedCells(subject: ReviewSubject, { given, tasks, number }: ExerciseKey, now: LearnerCells): readonly TouchedCell[] {
  const asked = new Set(tasks.flatMap(({ cells }) => cells.map(refText)));
  const ruled = new Map(ruledCells(subject).map((cell) => [refText(cell.field.ref), cell]));
  const touched: TouchedCell[] = [];
  for (const page of given) {
    for (const { at, ...then } of page.cells) {
      const place = parseAddress(at);
      const ref: CellRef | null = place === null ? null : { sheet: page.sheet, ...place };
      if (ref === null || asked.has(refText(ref)) || isNameLine(then.text, number)) continue;
      const before = contentOf({ row: ref.row, column: ref.column, ...then });
      const field = now(ref);
      if (before.kind === 'empty' || sameContent(contentOf(field.cell), before)) continue;
      const cell = ruled.get(refText(ref));
      const wasRight = cell !== undefined && compareWritten(cell).state === 'same';
      if (cell !== undefined && compareWritten({ ...cell, field }).state === 'same') continue;
      touched.push({
        ref,
        label: cell?.label ?? '',
        says: message(wasRight ? 'exercise.touched.right' : 'exercise.touched.given', { was: then.text.trim(), now: field.text.trim() === '' ? message('exercise.empty') : field.text.trim() }),
      });
      if (touched.length === MOST) return touched;
    }
  }
  return touched;
}
