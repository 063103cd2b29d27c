import type { XRange } from '../../../../../src/host/wps/wps-program';
import { columnOf, rowOf } from '../../../excel/emulator/model/book';
import { contains } from '../../../../../src/workbook/cell-ref';
import type { Place } from '../../../excel/emulator/model/place';
import { refusal } from '../program-error';

const places = new WeakMap<XRange, Place>();

/** Remembers where a range lies, for functions that are given it. */
export function remembered(range: XRange, place: Place): XRange {
  places.set(range, place);
  return range;
}

/** 非空单元格数 of a range. */
export function countedBy(range: XRange): number {
  const place = places.get(range);
  if (place === undefined) throw refusal();
  const { sheet, area } = place;
  return [...sheet.cells].filter(([key, { value, formula }]) => (value !== null || formula !== null) && contains(area, rowOf(key), columnOf(key))).length;
}
