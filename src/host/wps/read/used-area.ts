import { areaAddress, type CellArea } from '../../../workbook/cell-ref';
import type { XApplication, XSheet } from '../wps-program';
import { cellCount } from './area-of';

/** Formats alone may reach to the end of a sheet; beyond this many cells only those count that hold something. */
const MOST_FORMATTED = 200_000;

/** 内容所及: the used area of a sheet without the formatted but empty tail of a very large one. */
export function contentArea(program: XApplication, sheet: XSheet, used: CellArea): CellArea {
  if (cellCount(used) <= MOST_FORMATTED) return used;
  const { WorksheetFunction: functions } = program;
  const holds = (area: CellArea): boolean => Number(functions.CountA(sheet.Range(areaAddress(area)))) > 0;
  if (!holds(used)) return { ...used, bottom: used.top, right: used.left };
  const bottom = lastWith(used.top, used.bottom, (from) => holds({ ...used, top: from }));
  const right = lastWith(used.left, used.right, (from) => holds({ ...used, bottom, left: from }));
  return { ...used, bottom, right };
}

/** The last line of which it is true that there is something in it or behind it. */
function lastWith(first: number, last: number, isHeldFrom: (line: number) => boolean): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = Math.trunc((low + high + 1) / 2);
    if (isHeldFrom(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
