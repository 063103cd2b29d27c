import type { XProtection, XSheet, XSheets } from '../../../../../src/host/wps/wps-program';
import { type CellArea, MAX_COLUMNS, MAX_ROWS } from '../../../../../src/workbook/cell-ref';
import { cellAt, newSheet, type Sheet } from '../../../excel/emulator/model/book';
import { readArea } from '../../../excel/emulator/model/place';
import { usedArea } from '../../../excel/emulator/model/used-area';
import { refusal } from '../program-error';
import { wrap } from '../wrapper';
import type { OpenBook, World } from '../world';
import { commentsOf } from './comments';
import { rangeOf, WHOLE } from './range';

const VISIBILITIES: Readonly<Record<Sheet['visibility'], number>> = { Visible: -1, Hidden: 0, VeryHidden: 2 };

const ALLOWANCES = {
  AllowFormattingCells: 'allowFormatCells', AllowFormattingColumns: 'allowFormatColumns', AllowFormattingRows: 'allowFormatRows', AllowInsertingColumns: 'allowInsertColumns',
  AllowInsertingRows: 'allowInsertRows', AllowInsertingHyperlinks: 'allowInsertHyperlinks', AllowDeletingColumns: 'allowDeleteColumns', AllowDeletingRows: 'allowDeleteRows',
  AllowSorting: 'allowSort', AllowFiltering: 'allowAutoFilter', AllowUsingPivotTables: 'allowPivotTables',
} as const;

/** 工作表. */
export function sheetOf(world: World, open: OpenBook, sheet: Sheet): XSheet {
  const { book } = open;
  const isAlive = (): boolean => open.isOpen && book.sheets.includes(sheet);
  const forbids = (option: string): boolean => sheet.protection !== null && sheet.protection.options[option] !== true;
  return wrap<XSheet>(world, 'Worksheet', isAlive, {
    Name: {
      get: () => sheet.name,
      set: (name: string) => {
        if (name === '' || name.length > 31 || book.sheets.some((one) => one !== sheet && one.name.toLowerCase() === name.toLowerCase())) throw refusal();
        sheet.name = name;
      },
    },
    Visible: {
      get: () => VISIBILITIES[sheet.visibility],
      set: (visible: unknown) => {
        const [visibility] = Object.entries(VISIBILITIES).find(([, value]) => value === visible) ?? [];
        if (visibility === undefined || (visibility !== 'Visible' && book.sheets.every((one) => one === sheet || one.visibility !== 'Visible'))) throw refusal();
        sheet.visibility = visibility as Sheet['visibility'];
        if (book.active === sheet && visibility !== 'Visible') book.active = book.sheets.find((one) => one.visibility === 'Visible')!;
      },
    },
    ProtectContents: { get: () => sheet.protection !== null },
    ProtectDrawingObjects: { get: () => forbids('allowEditObjects') },
    ProtectScenarios: { get: () => forbids('allowEditScenarios') },
    Protection: { get: () => protectionOf(world, isAlive, sheet) },
    UsedRange: { get: () => rangeOf(world, open, { sheet, area: usedIn(world, sheet) }) },
    Cells: { get: () => rangeOf(world, open, { sheet, area: WHOLE }) },
    Comments: { get: () => commentsOf(world, open, sheet) },
    Range: {
      call: (address) => {
        if (address === '' || address.length > 255) throw refusal();
        return rangeOf(world, open, { sheet, area: readArea(sheet, address) });
      },
    },
    Evaluate: {
      call: (formula) => {
        const reference = /^ISERROR\(([A-Z]+\d+)\)$/.exec(formula);
        if (reference === null) throw world.misuse(`a formula that the emulator does not evaluate: ${formula}`);
        const { top, left } = readArea(sheet, reference[1]);
        const { value } = cellAt(sheet, top, left);
        return typeof value === 'object' && value !== null;
      },
    },
    Activate: {
      changes: true,
      call: () => {
        if (sheet.visibility !== 'Visible') throw refusal();
        book.active = sheet;
        world.tell('SheetActivate', sheet);
        return null;
      },
    },
    Protect: {
      changes: true,
      call: (password, objects, contents, scenarios, userInterfaceOnly, ...allowances) => {
        if (contents !== true || userInterfaceOnly !== false || allowances.length !== 11) throw world.misuse('a protection that is less than it was');
        const options = Object.fromEntries(Object.values(ALLOWANCES).map((option, index) => [option, allowances[index] === true]));
        sheet.protection = { options: { ...options, allowEditObjects: objects !== true, allowEditScenarios: scenarios !== true }, password: password === '' ? null : String(password) };
        return null;
      },
    },
    Unprotect: {
      changes: true,
      call: (password) => {
        if (typeof password !== 'string') throw world.misuse('WPS would ask a person for the password');
        if (sheet.protection !== null && sheet.protection.password !== null && sheet.protection.password !== password) throw refusal();
        sheet.protection = null;
        return null;
      },
    },
    Delete: {
      changes: true,
      call: () => {
        if (world.settings.DisplayAlerts !== false) throw world.misuse('WPS would ask a person whether the sheet may go');
        if (sheet.visibility === 'VeryHidden' || book.sheets.length === 1) throw refusal();
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        if (book.active === sheet) book.active = book.sheets.find((one) => one.visibility === 'Visible')!;
        return true;
      },
    },
  });
}

function protectionOf(world: World, isAlive: () => boolean, sheet: Sheet): XProtection {
  const members = Object.fromEntries(Object.entries(ALLOWANCES).map(([name, option]) => [name, { get: () => sheet.protection?.options[option] === true }]));
  return wrap<XProtection>(world, 'Protection', isAlive, members as never);
}

/** An empty sheet uses A1. */
function usedIn({ quirks }: World, sheet: Sheet): CellArea {
  const used = usedArea(sheet, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return quirks.used === 'exact' ? used : { top: 0, left: 0, bottom: Math.min(used.bottom + 60, MAX_ROWS - 1), right: Math.min(used.right + 14, MAX_COLUMNS - 1) };
}

/** 工作表集合, counted from one. */
export function sheetsOf(world: World, open: OpenBook): XSheets {
  const { book } = open;
  return wrap<XSheets>(world, 'Sheets', () => open.isOpen, {
    Count: { get: () => book.sheets.length },
    Item: {
      call: (index) => {
        const sheet = typeof index === 'number' ? book.sheets[index - 1] : undefined;
        if (sheet === undefined) throw refusal();
        return sheetOf(world, open, sheet);
      },
    },
    Add: {
      changes: true,
      call: (before) => {
        if (before !== undefined) throw world.misuse('a sheet before another');
        let number = book.sheets.length + 1;
        while (book.sheets.some(({ name }) => name === `Sheet${number}`)) number += 1;
        const sheet = newSheet(book, `Sheet${number}`);
        book.sheets.push(sheet);
        book.active = sheet;
        world.tell('WorkbookNewSheet', sheet);
        return world.quirks.added === 'null' ? null : sheetOf(world, open, sheet);
      },
    },
  });
}
