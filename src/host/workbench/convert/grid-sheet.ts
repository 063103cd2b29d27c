import type { IRange, IWorksheetData } from '@univerjs/core';
import type { Steps } from '../../../exact/in-steps';
import type { CellArea } from '../../../workbook/cell-ref';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { SheetLook } from '../../xlsx/look/sheet-look';
import { gridCells } from './grid-cells';
import { gridColumns, gridRows } from './grid-lines';
import { pixelsOf } from './pixels';
import { type SheetExtent, sheetExtent } from './sheet-extent';
import type { StyleTable } from './style-table';

/** 工作表 as the grid holds it. */
export function* gridSheet(id: string, snapshot: SheetSnapshot, look: SheetLook, table: StyleTable, date1904: boolean): Steps<IWorksheetData> {
  const extent = sheetExtent(snapshot, look);
  const frozenRows = Math.min(look.frozenRows, extent.rows);
  const frozenColumns = Math.min(look.frozenColumns, extent.columns);
  return {
    id,
    name: snapshot.name,
    tabColor: look.tabColour === null ? '' : `#${look.tabColour}`,
    hidden: snapshot.visibility === 'visible' ? 0 : 1,
    freeze: { xSplit: frozenColumns, ySplit: frozenRows, startRow: frozenRows === 0 ? -1 : frozenRows, startColumn: frozenColumns === 0 ? -1 : frozenColumns },
    rowCount: extent.rows,
    columnCount: extent.columns,
    zoomRatio: look.zoom / 100,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: pixelsOf(look.defaultColumnWidth),
    defaultRowHeight: pixelsOf(look.defaultRowHeight),
    mergeData: snapshot.merges.flatMap((area) => gridMerge(area, extent)),
    cellData: yield* gridCells(snapshot, look, table, date1904),
    rowData: gridRows(look, snapshot, extent, table),
    columnData: gridColumns(look, snapshot, extent, table),
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 20, hidden: 0 },
    showGridlines: look.gridLines ? 1 : 0,
    rightToLeft: 0,
  };
}

/** 区域 as the grid writes it, cut off where the shown sheet ends. */
export function gridRange({ top, left, bottom, right }: CellArea, extent: SheetExtent): IRange {
  return { startRow: top, startColumn: left, endRow: Math.min(bottom, extent.rows - 1), endColumn: Math.min(right, extent.columns - 1) };
}

/** Of one cell no merge is left. */
function gridMerge(area: CellArea, extent: SheetExtent): readonly IRange[] {
  const range = gridRange(area, extent);
  return range.startRow > range.endRow || range.startColumn > range.endColumn || (range.startRow === range.endRow && range.startColumn === range.endColumn) ? [] : [range];
}
