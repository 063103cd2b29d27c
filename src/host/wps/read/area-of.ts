import { areaAddress, type CellArea, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../workbook/cell-ref';
import { hostError } from '../../xlsx/host-errors';
import type { XRange, XSheet } from '../wps-program';

/** Where a range lies; of several areas the rectangle around them. */
export function areaOf(range: XRange): CellArea {
  const address = String(range.Address());
  const areas = address.split(/[,;]/).map((part) => oneArea(part.slice(part.lastIndexOf('!') + 1).replaceAll('$', '')));
  return areas.reduce((around, area) => ({
    top: Math.min(around.top, area.top), left: Math.min(around.left, area.left), bottom: Math.max(around.bottom, area.bottom), right: Math.max(around.right, area.right),
  }));
}

function oneArea(address: string): CellArea {
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (rows !== null) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: MAX_COLUMNS - 1 };
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(address);
  const area = parseArea(columns === null ? address : `${columns[1]!}1:${columns[2]!}${MAX_ROWS}`);
  if (area === null) throw hostError('unsupported', 'host.wps-refused', { detail: address });
  return area;
}

/** Ranges of a sheet by where they lie. */
export type RangeAt = (area: CellArea) => XRange;

/** 取区域: the used range is at hand already, any other is asked for. */
export function rangesOf(sheet: XSheet, used: XRange, usedArea: CellArea): RangeAt {
  const known = areaAddress(usedArea);
  return (area) => {
    const address = areaAddress(area);
    return address === known ? used : sheet.Range(address);
  };
}

export function sizeOf({ top, left, bottom, right }: CellArea): { readonly rows: number; readonly columns: number } {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

export function cellCount(area: CellArea): number {
  const { rows, columns } = sizeOf(area);
  return rows * columns;
}
