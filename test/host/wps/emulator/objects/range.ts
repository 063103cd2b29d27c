import { areaAddress, type CellArea, columnName, contains, MAX_COLUMNS, MAX_ROWS } from '../../../../../src/workbook/cell-ref';
import type { StoredValue } from '../../../../../src/workbook/snapshot';
import type { XRange } from '../../../../../src/host/wps/wps-program';
import { cellAt, changeCell, columnOf, isLocked, rowOf } from '../../../excel/emulator/model/book';
import { cellCount, isWholeColumns, isWholeRows, type Place } from '../../../excel/emulator/model/place';
import { apiText, common, gridOf } from '../../../excel/emulator/model/read-cells';
import { entryOf } from '../../../excel/emulator/model/typed-entry';
import { isCovered } from '../../../excel/emulator/model/write-cells';
import { refusal } from '../program-error';
import { wrap } from '../wrapper';
import type { OpenBook, World } from '../world';
import { commentOf } from './comments';
import { conditionsOf } from './conditions';
import { remembered } from './counted-ranges';

const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  '#NULL!': -2146826288, '#DIV/0!': -2146826281, '#VALUE!': -2146826273, '#REF!': -2146826265, '#NAME?': -2146826259, '#NUM!': -2146826252, '#N/A': -2146826246,
};

/** 区域. */
export function rangeOf(world: World, open: OpenBook, { sheet, area }: Place): XRange {
  const { book } = open;
  const isAlive = (): boolean => open.isOpen && book.sheets.includes(sheet);
  const cells = <T>(ask: (row: number, column: number) => T): T[] => gridOf(area, ask).flat();
  const told = (ask: (row: number, column: number) => unknown): unknown => {
    world.demandPayload(cellCount(area));
    const grid = gridOf(area, ask);
    if (cellCount(area) === 1) return grid[0]![0];
    if (world.quirks.line === 'list' && grid.length === 1) return grid[0];
    return world.quirks.line === 'list' && grid[0]!.length === 1 ? grid.flat() : grid;
  };
  const write = (written: unknown): void => {
    world.demandPayload(cellCount(area));
    if (sheet.protection !== null && cells((row, column) => isLocked(sheet, row, column)).some((locked) => locked)) throw refusal();
    const entries = writtenCells(area, written).map((one) => ({ ...one, entry: entryOf(one.value, cellAt(sheet, one.row, one.column).format) }));
    for (const { row, column, entry } of entries) {
      if (isCovered(sheet, row, column)) continue;
      const format = entry.format !== null && cellAt(sheet, row, column).format === 'General' ? { format: entry.format } : {};
      changeCell(sheet, row, column, { value: entry.value, formula: entry.formula, ...format });
    }
    world.changed(sheet, area);
  };
  const formatsForbidden = (): boolean => sheet.protection !== null && sheet.protection.options['allowFormatCells'] !== true;
  const mergedAt = (row: number, column: number): CellArea | undefined => sheet.merges.find((merged) => contains(merged, row, column));

  return remembered(wrap<XRange>(world, 'Range', isAlive, {
    Value2: { get: () => told((row, column) => valueOf(world, cellAt(sheet, row, column))), set: write },
    Formula: { get: () => told((row, column) => formulaOf(cellAt(sheet, row, column))), set: write },
    NumberFormat: {
      get: () => formatAlike(sheet, area),
      set: (format: unknown) => {
        if (typeof format !== 'string') throw world.misuse('a number format that is no text');
        if (formatsForbidden()) throw refusal();
        for (const [row, column] of cells((...place) => place)) changeCell(sheet, row, column, { format: format === '' ? 'General' : format });
      },
    },
    Text: { get: () => cellCount(area) === 1 ? apiText(book, sheet, area.top, area.left) : null },
    MergeCells: { get: () => mergedAlike(sheet.merges, area) },
    MergeArea: {
      get: () => {
        if (cellCount(area) > 1) throw refusal();
        return rangeOf(world, open, { sheet, area: mergedAt(area.top, area.left) ?? area });
      },
    },
    Hidden: {
      get: () => {
        if (isWholeRows(area)) return linesAlike(sheet.hiddenRows, area.top, area.bottom);
        if (isWholeColumns(area)) return linesAlike(sheet.hiddenColumns, area.left, area.right);
        throw refusal();
      },
    },
    Locked: { get: () => common(cells((row, column) => isLocked(sheet, row, column))) },
    Row: { get: () => area.top + 1 },
    Column: { get: () => area.left + 1 },
    FormatConditions: { get: () => conditionsOf(world, open, { sheet, area }) },
    Comment: { get: () => cellCount(area) === 1 && sheet.notes.some((note) => note.row === area.top && note.column === area.left) ? commentOf(world, open, { sheet, area }) : null },
    Address: { call: () => addressOf(area) },
    AddComment: {
      changes: true,
      call: (text) => {
        const { top: row, left: column } = area;
        if (cellCount(area) > 1 || sheet.notes.some((note) => note.row === row && note.column === column)) throw refusal();
        if (sheet.protection !== null && sheet.protection.options['allowEditObjects'] !== true) throw refusal();
        sheet.notes.push({ row, column, text });
        return world.quirks.added === 'null' ? null : commentOf(world, open, { sheet, area });
      },
    },
    Select: {
      changes: true,
      call: () => {
        if (book.active !== sheet || world.active !== open) throw refusal();
        sheet.selection = area;
        world.tell('SheetSelectionChange', sheet, area);
        return true;
      },
    },
  }), { sheet, area });
}

function valueOf({ quirks }: World, { value, formula }: { readonly value: StoredValue; readonly formula: string | null }): unknown {
  // What was never computed is no empty cell.
  if (value === null) return formula === null ? quirks.empty : null;
  if (typeof value !== 'object') return value;
  if (quirks.errors === 'object') return Object.freeze({});
  return quirks.errors === 'text' ? value.error : ERROR_NUMBERS[value.error];
}

/** A constant comes as what would be typed. */
function formulaOf({ value, formula }: { readonly value: StoredValue; readonly formula: string | null }): string {
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}

/** Cells that are not listed are General. */
function formatAlike(sheet: Place['sheet'], area: CellArea): string | null {
  const formats = new Set<string>();
  let listed = 0;
  const take = (format: string): void => {
    listed += 1;
    formats.add(format);
  };
  if (sheet.cells.size < cellCount(area)) {
    for (const [key, { format }] of sheet.cells) if (contains(area, rowOf(key), columnOf(key))) take(format);
  } else for (const [row, column] of gridOf(area, (...place) => place).flat()) take(cellAt(sheet, row, column).format);
  if (listed < cellCount(area)) formats.add('General');
  return common(formats);
}

/** What is missing in a short array becomes #N/A; one value fills the range. */
function writtenCells(area: CellArea, written: unknown): readonly { readonly row: number; readonly column: number; readonly value: unknown }[] {
  const rows = Array.isArray(written) ? written.every((row) => Array.isArray(row)) ? written as unknown[][] : [written as unknown[]] : null;
  return gridOf(area, (row, column) => {
    const line = rows === null ? null : rows.length === 1 ? rows[0] : rows[row - area.top];
    const value = rows === null ? written : line !== undefined && column - area.left < line!.length ? line![column - area.left] : '#N/A';
    return { row, column, value: value ?? '' };
  }).flat();
}

function mergedAlike(merges: readonly CellArea[], area: CellArea): boolean | null {
  const covered = merges.reduce((sum, merged) => {
    const rows = Math.min(merged.bottom, area.bottom) - Math.max(merged.top, area.top) + 1;
    const columns = Math.min(merged.right, area.right) - Math.max(merged.left, area.left) + 1;
    return sum + Math.max(rows, 0) * Math.max(columns, 0);
  }, 0);
  if (covered === 0) return false;
  return covered === cellCount(area) ? true : null;
}

function linesAlike(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  const count = [...hidden].filter((line) => line >= first && line <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

export function addressOf(area: CellArea): string {
  if (isWholeRows(area)) return `$${area.top + 1}:$${area.bottom + 1}`;
  if (isWholeColumns(area)) return `$${columnName(area.left)}:$${columnName(area.right)}`;
  return areaAddress(area).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

export const WHOLE: CellArea = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
