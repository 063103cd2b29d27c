import type { XApplication } from '../../../../src/host/wps/wps-program';
import { findWps } from '../../../../src/host/wps/find-program';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import type { Book } from '../../excel/emulator/model/book';
import { bookOfFile, bookOfSnapshot } from '../../excel/emulator/model/load-book';
import { applicationOf } from './objects/application';
import { rangeOf } from './objects/range';
import { sheetOf } from './objects/sheet';
import { PLAIN, type Quirks } from './quirks';
import { type User, userOf } from './user';
import { type OpenBook, World } from './world';

export interface BootOptions {
  readonly bytes?: Uint8Array;
  readonly workbook?: WorkbookSnapshot;
  readonly quirks?: Partial<Quirks>;
  /** false: what a file last showed of its formulas stays. */
  readonly calculates?: boolean;
}

/** An emulated WPS with one workbook open. */
export interface BootedWps {
  readonly world: World;
  readonly open: OpenBook;
  readonly program: XApplication;
  readonly user: User;
}

export function bootWps({ bytes, workbook, quirks = {}, calculates = true }: BootOptions): BootedWps {
  const world = new World({ ...PLAIN, ...quirks }, calculates);
  const open = openIn(world, bytes === undefined ? bookOfSnapshot(workbook ?? { sheets: [], date1904: false }) : bookOfFile(bytes));
  world.active = open;
  world.tell = (name, sheet, area) => {
    if (world.settings.EnableEvents !== true) return;
    for (const listener of world.listeners.get(name) ?? []) {
      // A new wrapper for each listener, as everywhere.
      const owner = sheet === undefined ? undefined : world.books.find(({ book }) => book.sheets.includes(sheet));
      listener(...owner === undefined || sheet === undefined ? [] : [sheetOf(world, owner, sheet), ...area === undefined ? [] : [rangeOf(world, owner, { sheet, area })]]);
    }
  };
  const program = findWps(pageOf(world));
  if (program === null) throw new Error('the page does not find WPS');
  return { world, open, program, user: userOf(world, open) };
}

/** Opens another workbook beside those that are open. */
export function openIn(world: World, book: Book): OpenBook {
  const open: OpenBook = { book, fullName: `/home/用户/${world.books.length + 1}/${book.name}`, isOpen: true, undo: [] };
  world.books.push(open);
  return open;
}

/** The window of a page of an add-in. */
function pageOf(world: World): object {
  const program = applicationOf(world);
  switch (world.quirks.found) {
    case 'Application':
      return { Application: program, wps: program };
    case 'wps.Application':
      return { wps: { Application: program } };
    case 'EtApplication':
      return { wps: { EtApplication: program } };
    case 'EtApplication()':
      return { wps: { EtApplication: () => program } };
  }
}
