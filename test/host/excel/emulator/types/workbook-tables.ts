import { EVENT, type Host } from '../host';
import { type Book, newSheet, type Sheet } from '../model/book';
import { onSheet, readArea, readAreas } from '../model/place';
import { usedArea } from '../model/used-area';
import { accessDenied, invalidArgument, itemNotFound } from '../wire/api-error';
import type { TypeTable, WireObject } from '../wire/type-table';
import { demandSheet } from './sheet-alive';

/** The workbook and its collections of sheets; the runtime registers its listeners here, which is answered and no more. */
export const workbookTable: TypeTable<Book, Host> = {
  name: 'Workbook',
  properties: {
    Name: { get: ({ name }) => name },
    IsDirty: { get: ({ isDirty }) => isDirty },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
  },
  objects: {
    Worksheets: (book, host) => host.make('WorksheetCollection', book),
    Application: (book, host) => host.make('Application', book),
    _Runtime: (book, host) => host.make('Runtime', book),
    Names: (_, host) => host.make('NamedItemCollection', { sheet: null }),
    Comments: (_, host) => host.make('CommentCollection', { sheet: null }),
    CustomXmlParts: (book, host) => host.make('CustomXmlPartCollection', book),
    Settings: (book, host) => host.make('SettingCollection', book),
  },
  methods: {
    GetSelectedRange: ({ active }, _, host) => host.make('Range', { sheet: active, area: active.selection }),
    GetActiveCell: ({ active }, _, host) => host.make('Range', { sheet: active, area: { ...active.selection, bottom: active.selection.top, right: active.selection.left } }),
    _RegisterActivatedEvent: () => undefined,
    _UnregisterActivatedEvent: () => undefined,
  },
};

/** What the runtime of a pane with a shared runtime tells its host while it starts. */
export const addinServiceTable: TypeTable<Book, Host> = { name: 'AddinInternalService', methods: { NotifyActionHandlerReady: () => undefined } };

/** Where the shared runtime stands: in a pane, or behind. */
export const runtimeServiceTable: TypeTable<Book, Host> = {
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: (_, __, { pane }) => pane.state,
    SetAppRuntimeState: (_, [state], { pane }) => { pane.state = String(state); },
  },
};

export const applicationTable: TypeTable<Book, Host> = {
  name: 'Application',
  properties: {
    CalculationMode: { get: ({ calculationMode }) => calculationMode, set: (book, value) => { book.calculationMode = value as Book['calculationMode']; } },
    CalculationState: { get: () => 'Done' },
  },
  methods: {
    Calculate: (book, _, host) => { host.changed(book.active, [], 'values'); },
    SuspendApiCalculationUntilNextSync: (_, __, host) => { host.calculationSuspended = true; },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const runtimeTable: TypeTable<Book, Host> = {
  name: 'Runtime',
  properties: { EnableEvents: { get: (_, host) => host.eventsEnabled, set: (_, value, host) => { host.eventsEnabled = value === true; } } },
};

/** Listeners of sheets and of the whole collection: Excel sends to both, registered or not is the runtime's affair. */
const heard = (): void => undefined;
const LISTENING: Readonly<Record<string, () => void>> = Object.fromEntries(['Activated', 'Added', 'Calculated', 'DataChanged', 'Deactivated', 'Deleted', 'FormatChanged', 'ProtectionChanged', 'RowHiddenChanged', 'SelectionChanged']
  .flatMap((name) => [[`_Register${name}Event`, heard], [`_Unregister${name}Event`, heard]] as const));

function sheetBy(book: Book, key: unknown): Sheet | null {
  const wanted = String(key);
  return book.sheets.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase()) ?? null;
}

export const worksheetsTable: TypeTable<Book, Host> = {
  name: 'WorksheetCollection',
  items: ({ sheets }, host) => sheets.map((sheet) => host.make('Worksheet', sheet)),
  item: (book, key, host): WireObject => made(host, sheetBy(book, key)) ?? missing(key),
  methods: {
    ...LISTENING,
    GetItemOrNullObject: (book, [key], host) => made(host, sheetBy(book, key)),
    GetActiveWorksheet: ({ active }, _, host) => host.make('Worksheet', active),
    GetFirst: ({ sheets }, [visibleOnly], host) => made(host, sheets.find(({ visibility }) => visibleOnly !== true || visibility === 'Visible') ?? null),
    GetCount: ({ sheets }, [visibleOnly]) => sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length,
    Add: (book, [name], host) => {
      const sheet = newSheet(book, typeof name === 'string' ? demandName(book, name) : `Sheet${book.sheets.length + 1}`);
      book.sheets.push(sheet);
      host.tell({ type: EVENT.added, target: sheet.id, args: { worksheetId: sheet.id, source: 'Local' } });
      return host.make('Worksheet', sheet);
    },
  },
};

function made(host: Host, sheet: Sheet | null): WireObject | null {
  return sheet === null ? null : host.make('Worksheet', sheet);
}

function missing(key: unknown): never {
  throw itemNotFound(`sheet ${String(key)}`);
}

function demandName(book: Book, name: string): string {
  if (name.length === 0 || name.length > 31 || /[\\/?*:[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument(`a sheet named ${name}`);
  if (sheetBy(book, name) !== null) throw invalidArgument(`a second sheet named ${name}`);
  return name;
}

export const worksheetTable: TypeTable<Sheet, Host> = {
  name: 'Worksheet',
  id: ({ id }) => id,
  alive: (sheet, host) => { demandSheet(host, sheet); },
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: (sheet, value, { book }) => { sheet.name = demandName({ ...book, sheets: book.sheets.filter((one) => one !== sheet) }, String(value)); } },
    Position: { get: (sheet, { book }) => book.sheets.indexOf(sheet) },
    Visibility: { get: ({ visibility }) => visibility, set: (sheet, value) => { sheet.visibility = value as Sheet['visibility']; } },
    EnableCalculation: { get: ({ enableCalculation }) => enableCalculation, set: (sheet, value) => { sheet.enableCalculation = value === true; } },
    TabColor: { get: () => '' },
  },
  objects: {
    Protection: (sheet, host) => host.make('WorksheetProtection', sheet),
    Comments: (sheet, host) => host.make('CommentCollection', { sheet }),
    Names: (sheet, host) => host.make('NamedItemCollection', { sheet }),
    CustomProperties: (sheet, host) => host.make('WorksheetCustomPropertyCollection', sheet),
  },
  methods: {
    ...LISTENING,
    GetRange: (sheet, [address], host) => host.make('Range', { sheet, area: readArea(sheet, address) }),
    GetCell: (sheet, [row, column], host) => host.make('Range', { sheet, area: onSheet({ top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) }) }),
    GetRangeByIndexes: (sheet, [row, column, rows, columns], host) => {
      const area = onSheet({ top: Number(row), left: Number(column), bottom: Number(row) + Number(rows) - 1, right: Number(column) + Number(columns) - 1 });
      return host.make('Range', { sheet, area });
    },
    GetRanges: (sheet, [address], host) => host.make('RangeAreas', { sheet, areas: readAreas(sheet, address) }),
    GetUsedRange: (sheet, [valuesOnly], host) => host.make('Range', { sheet, area: usedArea(sheet, valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 } }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], host) => {
      const area = usedArea(sheet, valuesOnly === true);
      return area === null ? null : host.make('Range', { sheet, area });
    },
    Activate: (sheet, _, host) => {
      if (sheet.visibility !== 'Visible') throw invalidArgument(`${sheet.name} is hidden and cannot be shown`);
      host.selected(sheet, sheet.selection);
    },
    Calculate: (sheet, _, host) => { host.changed(sheet, [], 'values'); },
    Delete: (sheet, _, host) => { removeSheet(host, sheet); },
    _GetSheetById: (_, [id], host) => made(host, sheetBy(host.book, id)),
  },
};

/** Takes a sheet out, as a person or a program does; the last one that can be seen stays. */
export function removeSheet(host: Host, sheet: Sheet): void {
  const { book } = host;
  if (!book.sheets.some((one) => one !== sheet && one.visibility === 'Visible')) throw accessDenied('the last sheet that can be seen goes');
  if (sheet.visibility === 'VeryHidden') throw accessDenied('a sheet that is hidden that well goes');
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  host.tell({ type: EVENT.deleted, target: sheet.id, args: { worksheetId: sheet.id, source: 'Local' } });
  if (book.active === sheet) host.selected(book.sheets.find(({ visibility }) => visibility === 'Visible')!, { top: 0, left: 0, bottom: 0, right: 0 });
}

export const protectionTable: TypeTable<Sheet, Host> = {
  name: 'WorksheetProtection',
  alive: (sheet, host) => { demandSheet(host, sheet); },
  properties: {
    Protected: { get: ({ protection }) => protection !== null },
    Options: { get: ({ protection }) => protection === null ? null : { ...NOTHING_ALLOWED, ...protection.options } },
  },
  methods: {
    Protect: (sheet, [options, password]) => {
      if (sheet.protection !== null) throw invalidArgument(`${sheet.name} is protected already`);
      sheet.protection = { options: (options ?? {}) as Readonly<Record<string, unknown>>, password: typeof password === 'string' && password !== '' ? password : null };
    },
    Unprotect: (sheet, [password]) => {
      if (sheet.protection !== null && sheet.protection.password !== null && sheet.protection.password !== password) throw invalidArgument('a password that is not the one');
      sheet.protection = null;
    },
  },
};

const NOTHING_ALLOWED = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false, allowFormatCells: false, allowFormatColumns: false,
  allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false, allowInsertRows: false, allowPivotTables: false, allowSort: false, selectionMode: 'Normal',
};
