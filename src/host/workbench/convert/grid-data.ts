import type { IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import { atOnce, type Steps } from '../../../exact/in-steps';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { WorkbookLook } from '../../xlsx/look/sheet-look';
import { gridSheetId, GRID_UNIT } from './grid-ids';
import { gridSheet } from './grid-sheet';
import { gridResources } from './resources/grid-resources';
import { PLAIN_LOOK, styleTable } from './style-table';

/** Version of the grid whose model this is. */
const GRID_VERSION = '0.25.1';

/** 工作簿 as the grid holds it. The grid writes into what it is given: whoever wants to compare later keeps a copy of its own. */
export function gridDataOf(snapshot: WorkbookSnapshot, look: WorkbookLook): IWorkbookData {
  return atOnce(gridDataInSteps(snapshot, look));
}

/** The same in steps, so that a page stays alive between them. */
export function* gridDataInSteps(snapshot: WorkbookSnapshot, look: WorkbookLook): Steps<IWorkbookData> {
  const table = styleTable(look);
  const sheets: Record<string, IWorksheetData> = {};
  for (const [index, sheet] of snapshot.sheets.entries()) {
    const id = gridSheetId(index);
    sheets[id] = yield* gridSheet(id, sheet, look.sheets[index]!, table, snapshot.date1904);
    yield;
  }
  return {
    id: GRID_UNIT,
    name: '',
    appVersion: GRID_VERSION,
    // The grid's own words come from elsewhere; what stands in the cells is the same in every language.
    locale: 'zhCN' as LocaleType,
    styles: table.styles,
    defaultStyle: table.nameOf(PLAIN_LOOK),
    sheetOrder: Object.keys(sheets),
    sheets,
    resources: gridResources(snapshot, look),
  };
}
