import type { Host, Selves } from '../host';
import type { Book, Sheet } from '../model/book';
import { itemNotFound } from '../wire/api-error';
import type { TypeTable } from '../wire/type-table';

/** Values by a key: of the workbook, and of one sheet. */
export const settingsTable: TypeTable<Book, Host> = {
  name: 'SettingCollection',
  items: ({ settings }, host) => [...settings.keys()].map((key) => host.make('Setting', key)),
  item: ({ settings }, key, host) => {
    if (!settings.has(String(key))) throw itemNotFound(`setting ${String(key)}`);
    return host.make('Setting', String(key));
  },
  methods: {
    GetCount: ({ settings }) => settings.size,
    GetItemOrNullObject: ({ settings }, [key], host) => settings.has(String(key)) ? host.make('Setting', String(key)) : null,
    Add: ({ settings }, [key, value], host) => {
      settings.set(String(key), value);
      return host.make('Setting', String(key));
    },
  },
};

export const settingTable: TypeTable<string, Host> = {
  name: 'Setting',
  id: (key) => key,
  properties: { Key: { get: (key) => key }, Value: { get: (key, { book }) => book.settings.get(key), set: (key, value, { book }) => { book.settings.set(key, value); } } },
  methods: { Delete: (key, _, { book }) => { book.settings.delete(key); } },
};

export const sheetPropertiesTable: TypeTable<Sheet, Host> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet, host) => [...sheet.properties.keys()].map((key) => host.make('WorksheetCustomProperty', { sheet, key })),
  item: (sheet, key, host) => {
    if (!sheet.properties.has(String(key))) throw itemNotFound(`property ${String(key)}`);
    return host.make('WorksheetCustomProperty', { sheet, key: String(key) });
  },
  methods: {
    GetCount: ({ properties }) => properties.size,
    GetItemOrNullObject: (sheet, [key], host) => sheet.properties.has(String(key)) ? host.make('WorksheetCustomProperty', { sheet, key: String(key) }) : null,
    Add: (sheet, [key, value], host) => {
      sheet.properties.set(String(key), String(value));
      return host.make('WorksheetCustomProperty', { sheet, key: String(key) });
    },
  },
};

export const sheetPropertyTable: TypeTable<Selves['WorksheetCustomProperty'], Host> = {
  name: 'WorksheetCustomProperty',
  id: ({ key }) => key,
  properties: { Key: { get: ({ key }) => key }, Value: { get: ({ sheet, key }) => sheet.properties.get(key) } },
  methods: { Delete: ({ sheet, key }) => { sheet.properties.delete(key); } },
};
