import { type CellArea, columnName, MAX_COLUMNS, MAX_ROWS } from '../../../workbook/cell-ref';
import type { XSheet } from '../wps-program';
import type { Steps } from './in-turns';
import { cutRows, uniformParts } from './uniform-parts';

/** Lines beyond what is used that may be hidden all the same. */
const MARGIN = 16;

/** 隐藏的行. */
export function* hiddenRows(sheet: XSheet, used: CellArea): Steps<ReadonlySet<number>> {
  return yield* hiddenLines(Math.min(used.bottom + MARGIN, MAX_ROWS - 1), (first, last) => sheet.Range(`${first + 1}:${last + 1}`).Hidden);
}

/** 隐藏的列. */
export function* hiddenColumns(sheet: XSheet, used: CellArea): Steps<ReadonlySet<number>> {
  return yield* hiddenLines(Math.min(used.right + MARGIN, MAX_COLUMNS - 1), (first, last) => sheet.Range(`${columnName(first)}:${columnName(last)}`).Hidden);
}

function* hiddenLines(last: number, ask: (first: number, last: number) => unknown): Steps<ReadonlySet<number>> {
  const isHidden = ({ top, bottom }: CellArea): boolean | null => {
    const answer = ask(top, bottom);
    return typeof answer === 'boolean' ? answer : null;
  };
  const parts = yield* uniformParts([{ top: 0, bottom: last, left: 0, right: 0 }], isHidden, cutRows);
  return new Set(parts.flatMap(({ area: { top, bottom }, value }) => value ? Array.from({ length: bottom - top + 1 }, (_, index) => top + index) : []));
}
