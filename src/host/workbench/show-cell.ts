import { ICommandService, type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { ScrollToRangeOperation, SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
import { type CellRef, contains } from '../../workbook/cell-ref';
import type { OpenSheet } from './open-book';

/** 定位: brings a cell into view and selects it, a merged area as a whole. The keyboard stays where it is. */
export function showCell(parts: Injector, unitId: string, { id: subUnitId, loaded }: OpenSheet, { row, column }: CellRef): void {
  const commands = parts.get(ICommandService);
  const workbook = parts.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (workbook?.getActiveSheet().getSheetId() !== subUnitId) commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
  const { top, left, bottom, right } = loaded.merges.find((area) => contains(area, row, column)) ?? { top: row, left: column, bottom: row, right: column };
  const range = { unitId, sheetId: subUnitId, startRow: top, endRow: bottom, startColumn: left, endColumn: right };
  const isMerged = top !== bottom || left !== right;
  const primary = { ...range, actualRow: top, actualColumn: left, isMerged, isMergedMainCell: isMerged };
  commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId, selections: [{ range, primary, style: null }] });
  commands.syncExecuteCommand(ScrollToRangeOperation.id, { unitId, range });
}
