import type { CellLook } from '../../../../src/host/xlsx/look/cell-look';
import type { SheetLook, WorkbookLook } from '../../../../src/host/xlsx/look/sheet-look';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';

export const PLAIN: CellLook = {
  font: { family: '宋体', size: 11, bold: false, italic: false, underline: false, strike: false, colour: null },
  fill: null,
  border: { left: null, right: null, top: null, bottom: null },
  alignment: { horizontal: 'general', vertical: 'center', wrap: false, shrink: false, indent: 0, rotation: 0 },
  format: 'General',
};

export const PLAIN_SHEET: SheetLook = {
  name: '', cells: [], columns: [], rows: [], defaultColumnWidth: 54, defaultRowHeight: 13.5, frozenRows: 0, frozenColumns: 0, zoom: 100,
  gridLines: true, tabColour: null, validations: [], conditions: [], images: [], notShown: [],
};

/** Looks of a workbook in which only number formats say anything. */
export function lookOf({ sheets }: WorkbookSnapshot): WorkbookLook {
  const looks = [PLAIN];
  return {
    looks,
    sheets: sheets.map(({ name, cells }) => ({
      ...PLAIN_SHEET, name,
      cells: cells.map(({ row, column, format }) => {
        const known = looks.findIndex((look) => look.format === format);
        return { row, column, look: known >= 0 ? known : looks.push({ ...PLAIN, format }) - 1 };
      }),
    })),
    activeSheet: 0,
    names: [],
  };
}
