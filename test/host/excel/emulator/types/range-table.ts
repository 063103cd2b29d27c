import type { CellArea } from '../../../../../src/workbook/cell-ref';
import type { Host } from '../host';
import { type Cell, cellAt } from '../model/book';
import { areasOf, bareAddress, bounding, cellCount, columnsOf, fullAddress, intersection, isWholeColumns, isWholeRows, onSheet, type Place, readArea, rowsOf } from '../model/place';
import { apiFormula, apiText, apiValue, common, gridOf, valueType } from '../model/read-cells';
import { usedArea } from '../model/used-area';
import { writeEntries, writeFormats } from '../model/write-cells';
import { accessDenied, invalidArgument, itemNotFound } from '../wire/api-error';
import type { Property, TypeTable } from '../wire/type-table';
import { propertyMethods } from './range-properties';
import { demandSheet } from './sheet-alive';

type Table = TypeTable<Place, Host>;

/** An array of what each cell has. A range too large is not handed over: null, without an error. */
function grid(ask: (cell: Readonly<Cell>, row: number, column: number, place: Place, host: Host) => unknown): Property<Place, Host>['get'] {
  return (place, host) => {
    const count = cellCount(place.area);
    if (count > host.mostCellsRead || isWholeColumns(place.area) || isWholeRows(place.area)) return null;
    host.countCellsRead(count);
    return gridOf(place.area, (row, column) => ask(cellAt(place.sheet, row, column), row, column, place, host));
  };
}

function writes(write: (place: Place, value: unknown) => void, kind: 'values' | 'format'): NonNullable<Property<Place, Host>['set']> {
  return (place, value, host) => {
    write(place, value);
    host.changed(place.sheet, [place.area], kind);
  };
}

/** Rows or columns hidden: true, false, or null where they differ. */
function hidden(which: 'hiddenRows' | 'hiddenColumns', from: 'top' | 'left', to: 'bottom' | 'right'): Property<Place, Host> {
  return {
    // A whole sheet has a million of them.
    get: ({ sheet, area }) => {
      const count = [...sheet[which]].filter((line) => line >= area[from] && line <= area[to]).length;
      return count === 0 ? false : count === area[to] - area[from] + 1 ? true : null;
    },
    set: ({ sheet, area }, value) => {
      if (sheet.protection !== null) throw accessDenied(`hiding on the protected sheet ${sheet.name}`);
      for (let line = area[from]; line <= area[to]; line += 1) {
        if (value === true) sheet[which].add(line);
        else sheet[which].delete(line);
      }
    },
  };
}

const properties: Table['properties'] = {
  Address: { get: (place) => fullAddress(areasOf(place)) },
  AddressLocal: { get: (place) => fullAddress(areasOf(place)) },
  CellCount: { get: ({ area }) => cellCount(area) > 2_147_483_647 ? -1 : cellCount(area) },
  RowCount: { get: ({ area }) => rowsOf(area) },
  ColumnCount: { get: ({ area }) => columnsOf(area) },
  RowIndex: { get: ({ area }) => area.top },
  ColumnIndex: { get: ({ area }) => area.left },
  IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  IsEntireRow: { get: ({ area }) => isWholeRows(area) },
  Values: { get: grid(apiValue), set: writes(writeEntries, 'values') },
  Formulas: { get: grid(apiFormula), set: writes(writeEntries, 'values') },
  Text: { get: grid((_, row, column, { sheet }, host) => apiText(host.book, sheet, row, column)) },
  ValueTypes: { get: grid(valueType) },
  NumberFormat: { get: grid(({ format }) => format), set: writes(writeFormats, 'format') },
  RowHidden: hidden('hiddenRows', 'top', 'bottom'),
  ColumnHidden: hidden('hiddenColumns', 'left', 'right'),
  Hidden: { get: ({ sheet, area }) => common(gridOf(area, (row, column) => sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)).flat()) },
  HasSpill: { get: () => false },
};

/** A rectangle made of this one; beyond the sheet is an error. */
function shaped(shape: (area: CellArea, args: readonly unknown[]) => CellArea): NonNullable<Table['methods']>[string] {
  return ({ sheet, area }, args, host) => host.make('Range', { sheet, area: onSheet(shape(area, args)) });
}

const at = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(`an index that is none: ${String(value)}`);
  return value;
};

function used(orNull: boolean): NonNullable<Table['methods']>[string] {
  return ({ sheet, area }, [valuesOnly], host) => {
    const all = usedArea(sheet, valuesOnly === true);
    const found = all === null ? null : intersection(all, area);
    if (found === null && orNull) return null;
    return host.make('Range', { sheet, area: found ?? { ...area, bottom: area.top, right: area.left } });
  };
}

function crossing(orNull: boolean): NonNullable<Table['methods']>[string] {
  return ({ sheet, area }, [other], host) => {
    const second = areaOf(sheet, other);
    const found = intersection(area, second);
    if (found === null && !orNull) throw itemNotFound(`where ${bareAddress(area)} and ${bareAddress(second)} cross`);
    return found === null ? null : host.make('Range', { sheet, area: found });
  };
}

/** A range given as a proxy or as an address. */
function areaOf(sheet: Place['sheet'], given: unknown): CellArea {
  if (typeof given === 'string') return readArea(sheet, given);
  const place = (given as { self: Place }).self;
  if (place.sheet !== sheet) throw invalidArgument('a range on another sheet');
  return place.area;
}

export const rangeTable: Table = {
  name: 'Range',
  alive: ({ sheet }, host) => { demandSheet(host, sheet); },
  properties,
  objects: {
    Worksheet: ({ sheet }, host) => host.make('Worksheet', sheet),
    Format: (place, host) => host.make('RangeFormat', areasOf(place)),
    ConditionalFormats: (place, host) => host.make('ConditionalFormatCollection', areasOf(place)),
  },
  methods: {
    ...propertyMethods,
    GetCell: shaped(({ top, left }, [row, column]) => ({ top: top + at(row), left: left + at(column), bottom: top + at(row), right: left + at(column) })),
    GetRow: shaped((area, [row]) => ({ ...area, top: area.top + at(row), bottom: area.top + at(row) })),
    GetColumn: shaped((area, [column]) => ({ ...area, left: area.left + at(column), right: area.left + at(column) })),
    GetLastCell: shaped(({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
    GetLastRow: shaped((area) => ({ ...area, top: area.bottom })),
    GetLastColumn: shaped((area) => ({ ...area, left: area.right })),
    GetEntireRow: shaped((area) => ({ ...area, left: 0, right: 16_383 })),
    GetEntireColumn: shaped((area) => ({ ...area, top: 0, bottom: 1_048_575 })),
    GetOffsetRange: shaped(({ top, left, bottom, right }, [down, across]) => ({ top: top + at(down), left: left + at(across), bottom: bottom + at(down), right: right + at(across) })),
    GetResizedRange: shaped((area, [rows, columns]) => ({ ...area, bottom: area.bottom + at(rows), right: area.right + at(columns) })),
    GetAbsoluteResizedRange: shaped((area, [rows, columns]) => ({ ...area, bottom: area.top + at(rows) - 1, right: area.left + at(columns) - 1 })),
    GetBoundingRect: ({ sheet, area }, [other], host) => host.make('Range', { sheet, area: bounding([area, areaOf(sheet, other)]) }),
    GetIntersection: crossing(false),
    GetIntersectionOrNullObject: crossing(true),
    GetUsedRange: used(false),
    GetUsedRangeOrNullObject: used(true),
    GetMergedAreasOrNullObject: ({ sheet, area }, _, host) => {
      const areas = sheet.merges.filter((merge) => intersection(merge, area) !== null);
      return areas.length === 0 ? null : host.make('RangeAreas', { sheet, areas });
    },
    Select: ({ sheet, area }, _, host) => {
      if (sheet.visibility !== 'Visible') throw invalidArgument(`${sheet.name} is hidden and nothing on it can be selected`);
      host.selected(sheet, area);
    },
    Calculate: (_, __, host) => { host.changed(host.book.active, [], 'values'); },
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw invalidArgument(`${String(rows)} rows and ${String(columns)} columns for ${bareAddress(area)}`);
    },
  },
};
