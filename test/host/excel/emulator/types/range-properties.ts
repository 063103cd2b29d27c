import type { Host } from '../host';
import { cellAt, changeCell, isLocked, type Sheet } from '../model/book';
import { areasOf, cellCount, fullAddress, isWholeColumns, isWholeRows, type Place } from '../model/place';
import { gridOf } from '../model/read-cells';
import { accessDenied, EmulatorGap, invalidArgument } from '../wire/api-error';
import type { TypeTable } from '../wire/type-table';

type Plan = Readonly<Record<string, unknown>>;
type Reader = (sheet: Sheet, row: number, column: number) => unknown;

const CELL: Readonly<Record<string, Reader>> = {
  'address': (sheet, row, column) => fullAddress({ sheet, areas: [{ top: row, left: column, bottom: row, right: column }] }),
  'hidden': (sheet, row, column) => sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column),
  'format/fill/color': (sheet, row, column) => cellAt(sheet, row, column).fill ?? '',
  'format/font/color': (sheet, row, column) => cellAt(sheet, row, column).fontColour ?? '#000000',
  'format/protection/locked': isLocked,
};
const ROW: Readonly<Record<string, Reader>> = { rowHidden: (sheet, row) => sheet.hiddenRows.has(row), rowIndex: (_, row) => row };
const COLUMN: Readonly<Record<string, Reader>> = { columnHidden: (sheet, _, column) => sheet.hiddenColumns.has(column), columnIndex: (_, __, column) => column };

/** What is asked for, one value a cell, nested as the question is. */
function read(plan: unknown, readers: Readonly<Record<string, Reader>>, sheet: Sheet, row: number, column: number, way = ''): Plan {
  return Object.fromEntries(Object.entries(plan as Plan).filter(([, asked]) => asked !== false).map(([name, asked]) => {
    const path = `${way}${name}`;
    if (asked !== true) return [name, read(asked, readers, sheet, row, column, `${path}/`)];
    const reader = readers[path];
    if (reader === undefined) throw new EmulatorGap(`properties of cells: ${path}`);
    return [name, reader(sheet, row, column)];
  }));
}

function bounded({ area }: Place, host: Host): void {
  if (cellCount(area) > host.mostCellsRead || isWholeColumns(area) || isWholeRows(area)) throw invalidArgument('a range too large for its properties');
}

/** Writes a nested plan of one cell. */
function write(sheet: Sheet, row: number, column: number, plan: Plan, way = ''): void {
  for (const [name, value] of Object.entries(plan)) {
    const path = `${way}${name}`;
    if (typeof value === 'object' && value !== null) write(sheet, row, column, value as Plan, `${path}/`);
    else if (path === 'format/fill/color') changeCell(sheet, row, column, { fill: value === '' ? null : String(value).toUpperCase() });
    else if (path === 'format/font/color') changeCell(sheet, row, column, { fontColour: String(value).toUpperCase() });
    else throw new EmulatorGap(`properties of cells: ${path}`);
  }
}

/** Methods that hand over or take properties of many cells at once. */
export const propertyMethods: NonNullable<TypeTable<Place, Host>['methods']> = {
  GetCellProperties: (place, [plan], host) => {
    bounded(place, host);
    return gridOf(place.area, (row, column) => read(plan, CELL, place.sheet, row, column));
  },
  GetRowProperties: (place, [plan], host) => {
    if (!isWholeRows(place.area)) bounded(place, host);
    return gridOf({ ...place.area, right: place.area.left }, (row, column) => read(plan, ROW, place.sheet, row, column)).flat();
  },
  GetColumnProperties: (place, [plan], host) => {
    if (!isWholeColumns(place.area)) bounded(place, host);
    return gridOf({ ...place.area, bottom: place.area.top }, (row, column) => read(plan, COLUMN, place.sheet, row, column)).flat();
  },
  SetCellProperties: (place, [plans], host) => {
    const { sheet, area } = place;
    if (sheet.protection !== null && sheet.protection.options.allowFormatCells !== true) throw accessDenied(`formats on the protected sheet ${sheet.name}`);
    const rows = plans as readonly (readonly Plan[])[];
    if (rows.length !== area.bottom - area.top + 1 || rows.some((row) => row.length !== area.right - area.left + 1)) throw invalidArgument('properties of another shape than the range');
    gridOf(area, (row, column) => { write(sheet, row, column, rows[row - area.top]![column - area.left]!); });
    host.changed(sheet, [area], 'format');
  },
  Clear: ({ sheet, area }, [applyTo], host) => {
    if (applyTo !== 'Contents') throw new EmulatorGap(`range.clear(${String(applyTo)})`);
    const cells = gridOf(area, (row, column) => ({ row, column })).flat();
    if (sheet.protection !== null && cells.some(({ row, column }) => isLocked(sheet, row, column))) throw accessDenied(`locked cells of the protected sheet ${sheet.name}`);
    for (const { row, column } of cells) changeCell(sheet, row, column, { value: null, formula: null });
    host.changed(sheet, areasOf({ sheet, area }).areas, 'values');
  },
};
