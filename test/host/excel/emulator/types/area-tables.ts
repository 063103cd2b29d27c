import type { CellArea } from '../../../../../src/workbook/cell-ref';
import type { Host } from '../host';
import { type Cell, cellAt, changeCell, isLocked, type Sheet } from '../model/book';
import { type Areas, cellCount, fullAddress } from '../model/place';
import { common, gridOf } from '../model/read-cells';
import { accessDenied, invalidArgument, itemNotFound } from '../wire/api-error';
import type { Property, TypeTable } from '../wire/type-table';
import { demandSheet } from './sheet-alive';

const alive = ({ sheet }: Areas, host: Host): void => { demandSheet(host, sheet); };

/** Several rectangles of a sheet, addressed and formatted as one. */
export const rangeAreasTable: TypeTable<Areas, Host> = {
  name: 'RangeAreas',
  alive,
  properties: {
    Address: { get: fullAddress },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  objects: {
    Areas: (areas, host) => host.make('RangeCollection', areas),
    Format: (areas, host) => host.make('RangeFormat', areas),
    ConditionalFormats: (areas, host) => host.make('ConditionalFormatCollection', areas),
    Worksheet: ({ sheet }, host) => host.make('Worksheet', sheet),
  },
};

export const rangesTable: TypeTable<Areas, Host> = {
  name: 'RangeCollection',
  alive,
  items: ({ sheet, areas }, host) => areas.map((area) => host.make('Range', { sheet, area })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index], host) => {
      const area = areas[Number(index)];
      if (area === undefined) throw itemNotFound(`range ${String(index)}`);
      return host.make('Range', { sheet, area });
    },
  },
};

/** What cells have in common; null where they differ. Writing reaches them all. */
function shared<K extends 'fill' | 'fontColour'>(key: K, empty: string): Property<Areas, Host> {
  return {
    get: ({ sheet, areas }) => common(everyCell(areas, (row, column) => cellAt(sheet, row, column)[key] ?? empty)),
    set: ({ sheet, areas }, value, host) => {
      demandFormatting(sheet);
      if (typeof value !== 'string') throw invalidArgument('a colour that is no text');
      everyCell(areas, (row, column) => { changeCell(sheet, row, column, { [key]: colour(value) } as Partial<Cell>); });
      host.changed(sheet, areas, 'format');
    },
  };
}

function everyCell<T>(areas: readonly CellArea[], visit: (row: number, column: number) => T): readonly T[] {
  return areas.flatMap((area) => gridOf(area, visit).flat());
}

function demandFormatting(sheet: Sheet): void {
  if (sheet.protection !== null && sheet.protection.options.allowFormatCells !== true) throw accessDenied(`formats on the protected sheet ${sheet.name}`);
}

function colour(text: string): string {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[a-z]+$/i.test(text)) return text.toLowerCase();
  throw invalidArgument(`a colour named ${text}`);
}

export const rangeFormatTable: TypeTable<Areas, Host> = {
  name: 'RangeFormat',
  alive,
  objects: {
    Fill: (areas, host) => host.make('RangeFill', areas),
    Font: (areas, host) => host.make('RangeFont', areas),
    Protection: (areas, host) => host.make('FormatProtection', areas),
  },
};

export const rangeFillTable: TypeTable<Areas, Host> = {
  name: 'RangeFill',
  alive,
  properties: { Color: shared('fill', '#FFFFFF') },
  methods: {
    Clear: ({ sheet, areas }, _, host) => {
      demandFormatting(sheet);
      everyCell(areas, (row, column) => { changeCell(sheet, row, column, { fill: null }); });
      host.changed(sheet, areas, 'format');
    },
  },
};

export const rangeFontTable: TypeTable<Areas, Host> = { name: 'RangeFont', alive, properties: { Color: shared('fontColour', '#000000') } };

export const formatProtectionTable: TypeTable<Areas, Host> = {
  name: 'FormatProtection',
  alive,
  properties: {
    Locked: {
      get: ({ sheet, areas }) => common(everyCell(areas, (row, column) => isLocked(sheet, row, column))),
      set: ({ sheet, areas }, value) => {
        if (sheet.protection !== null) throw accessDenied(`locking on the protected sheet ${sheet.name}`);
        everyCell(areas, (row, column) => { changeCell(sheet, row, column, { locked: value === true }); });
      },
    },
    FormulaHidden: { get: () => false },
  },
};
