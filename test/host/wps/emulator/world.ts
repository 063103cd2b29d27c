import { type CellArea } from '../../../../src/workbook/cell-ref';
import type { Book, Sheet } from '../../excel/emulator/model/book';
import type { Place } from '../../excel/emulator/model/place';
import { recalculate } from '../../excel/emulator/model/recalculate';
import { Misuse, refusal } from './program-error';
import type { Quirks } from './quirks';
import { copyOf, restore, type BookCopy } from './undo-copies';

/** 打开的工作簿: a book, and what WPS holds beside it. */
export interface OpenBook {
  readonly book: Book;
  fullName: string;
  isOpen: boolean;
  readonly undo: { readonly description: string; readonly before: BookCopy }[];
}

export interface Settings {
  ScreenUpdating: unknown;
  EnableEvents: unknown;
  Calculation: unknown;
  DisplayAlerts: unknown;
}

export const AUTOMATIC = -4105;

type Listener = (...told: readonly unknown[]) => void;

/** 程序状态: what is behind all wrappers. */
export class World {
  readonly settings: Settings = { ScreenUpdating: true, EnableEvents: true, Calculation: AUTOMATIC, DisplayAlerts: true };
  readonly books: OpenBook[] = [];
  readonly listeners = new Map<string, Listener[]>();
  readonly misuses: string[] = [];
  active: OpenBook | null = null;
  isEditing = false;
  accesses = 0;
  readonly names: string[] = [];
  /** Called at each access; it may throw, as WPS may at any time. */
  onAccess: (name: string, index: number) => void = () => undefined;
  /** More cells than this at once are refused. */
  payload = 30_000;
  open: { readonly book: OpenBook; readonly before: BookCopy } | null = null;
  private uncalculated: Place[] = [];

  constructor(readonly quirks: Quirks, private readonly calculates: boolean) {}

  count(name: string): void {
    this.accesses += 1;
    this.names.push(name);
    this.onAccess(name, this.accesses);
  }

  misuse(what: string): Misuse {
    this.misuses.push(what);
    return new Misuse(what);
  }

  demandIdle(): void {
    if (this.isEditing) throw refusal();
  }

  demandPayload(cells: number): void {
    if (cells > this.payload) throw refusal();
  }

  changed(sheet: Sheet, area: CellArea): void {
    this.uncalculated.push({ sheet, area });
    this.calculate();
    this.tell('SheetChange', sheet, area);
  }

  calculate(): void {
    if (this.settings.Calculation !== AUTOMATIC || this.uncalculated.length === 0) return;
    const changed = this.uncalculated;
    this.uncalculated = [];
    if (!this.calculates) return;
    for (const { book } of this.books) for (const sheet of recalculate(book, changed.filter(({ sheet: one }) => book.sheets.includes(one)))) this.tell('SheetCalculate', sheet);
  }

  /** At once, and in the middle of whatever is going on; nothing is told while EnableEvents is off. */
  tell: (name: string, sheet?: Sheet, area?: CellArea) => void = () => undefined;

  begin(book: OpenBook): void {
    this.open = { book, before: copyOf(book.book) };
  }

  end(book: OpenBook, cancel: boolean, description: string): void {
    if (this.open?.book !== book) throw refusal();
    const { before } = this.open;
    this.open = null;
    if (cancel) restore(book.book, before);
    else book.undo.push({ description, before });
  }
}
