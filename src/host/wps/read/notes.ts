import type { CellNote } from '../../../workbook/snapshot';
import type { XSheet } from '../wps-program';
import { areaOf } from './area-of';
import type { Steps } from './in-turns';

/** 备注 of a sheet, in row-major order. */
export function* readNotes({ Comments: comments }: XSheet): Steps<readonly CellNote[]> {
  const notes: CellNote[] = [];
  const count = Number(comments.Count);
  for (let index = 1; index <= count; index += 1) {
    const comment = comments.Item(index);
    const { top: row, left: column } = areaOf(comment.Parent);
    notes.push({ row, column, text: noteText(comment.Text()) });
    yield undefined;
  }
  return notes.sort((a, b) => a.row - b.row || a.column - b.column);
}

export function noteText(told: unknown): string {
  return String(told ?? '').replaceAll(/\r\n?/g, '\n');
}
