import type { ColInfo, RowInfo, WorkSheet } from '@e965/xlsx';
import { MAX_COLUMNS } from '../../workbook/cell-ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellLook } from '../xlsx/look/cell-look';
import type { SheetLook, SizedRun, WorkbookLook } from '../xlsx/look/sheet-look';

/** A column is as wide as so many digits of seven pixels each; the reader's own pixels are a guess. */
const POINTS_PER_DIGIT = 5.25;

/** What an old file is shown with: its widths and heights, its number formats, and otherwise plain cells that break their lines. */
export function legacyLook({ sheets }: WorkbookSnapshot, sources: readonly WorkSheet[]): WorkbookLook {
  const formats = ['General', ...new Set(sheets.flatMap(({ cells }) => cells.map(({ format }) => format)).filter((format) => format !== 'General'))];
  const index = new Map(formats.map((format, at) => [format, at]));
  return {
    looks: formats.map(plainLook),
    sheets: sheets.map((sheet, at) => sheetLook(sheet, sources[at]!, index)),
    activeSheet: Math.max(0, sheets.findIndex(({ visibility }) => visibility === 'visible')),
    names: [],
  };
}

function sheetLook({ name, cells }: SheetSnapshot, source: WorkSheet, index: ReadonlyMap<string, number>): SheetLook {
  return {
    name,
    cells: cells.map(({ row, column, format }) => ({ row, column, look: index.get(format)! })),
    columns: sizes<ColInfo>(source['!cols']?.slice(0, MAX_COLUMNS), ({ width }) => width === undefined ? null : width * POINTS_PER_DIGIT),
    rows: sizes<RowInfo>(source['!rows'], ({ hpt }) => hpt ?? null),
    defaultColumnWidth: 54,
    defaultRowHeight: 14.25,
    frozenRows: 0,
    frozenColumns: 0,
    zoom: 100,
    gridLines: true,
    tabColour: null,
    validations: [],
    conditions: [],
    images: [],
    notShown: [],
  };
}

function sizes<T extends { readonly hidden?: boolean }>(infos: readonly (T | undefined)[] = [], sizeOf: (info: T) => number | null): readonly SizedRun[] {
  return [...infos.entries()].flatMap(([at, info]) => {
    const size = info === undefined ? null : sizeOf(info);
    return size === null ? [] : [{ first: at, last: at, size, hidden: info!.hidden === true, look: null }];
  });
}

function plainLook(format: string): CellLook {
  return {
    font: { family: '宋体', size: 11, bold: false, italic: false, underline: false, strike: false, colour: null },
    fill: null,
    border: { left: null, right: null, top: null, bottom: null },
    alignment: { horizontal: 'general', vertical: 'center', wrap: true, shrink: false, indent: 0, rotation: 0 },
    format,
  };
}
