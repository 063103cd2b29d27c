import type { CellArea } from '../../../workbook/cell-ref';
import type { Steps } from './in-turns';

/** A part of an area in which something is the same everywhere. */
export interface UniformPart<T> {
  readonly area: CellArea;
  readonly value: T;
}

/** 匀分: WPS tells what a range has in common, or null; parts that differ are asked for by halves. */
export function* uniformParts<T>(areas: readonly CellArea[], ask: (area: CellArea) => T | null, cut: (area: CellArea) => readonly [CellArea, CellArea] | null): Steps<readonly UniformPart<T>[]> {
  const found: UniformPart<T>[] = [];
  const waiting = areas.toReversed();
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const value = ask(part);
    const halves = value === null ? cut(part) : null;
    if (value !== null) found.push({ area: part, value });
    if (halves !== null) waiting.push(halves[1], halves[0]);
    yield undefined;
  }
  return found;
}

export function cutRows(area: CellArea, last = Math.trunc((area.top + area.bottom) / 2)): readonly [CellArea, CellArea] | null {
  return area.top === area.bottom ? null : [{ ...area, bottom: last }, { ...area, top: last + 1 }];
}

export function cutColumns(area: CellArea, last = Math.trunc((area.left + area.right) / 2)): readonly [CellArea, CellArea] | null {
  return area.left === area.right ? null : [{ ...area, right: last }, { ...area, left: last + 1 }];
}
