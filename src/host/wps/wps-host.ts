import { type CellRef, sameCell } from '../../workbook/cell-ref';
import type { ChangeSet } from '../../workbook/change-set';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Message } from '../../wording/message';
import type { ApplyReport, HostCapabilities, WorkbookHost } from '../host';
import { audience } from '../memory/audience';
import { hostError } from '../xlsx/host-errors';
import { applyChanges } from './apply/apply-changes';
import { inTurns } from './read/in-turns';
import { knownSheets } from './read/known-sheets';
import { readWorkbook } from './read/read-workbook';
import { type BookStore, bookStore } from './store/book-store';
import { groupsUndo } from './undo-step';
import { listenTo } from './watch/events';
import { cornerOf, cursorOf, showCell } from './watch/show-cell';
import type { XApplication, XSheet, XWorkbook } from './wps-program';
import { type WpsSession, wpsSession } from './wps-session';

/** Milliseconds between two looks whether a cell is still being typed into: WPS tells nobody when it is left. */
const PATIENCE = 150;

/** WPS 宿主: the workbook that is shown in WPS 表格. Another one that comes to the front is another host's. */
export class WpsHost implements WorkbookHost {
  private readonly known = knownSheets();
  private readonly changes = audience<undefined>();
  private readonly selections = audience<CellRef>();
  private readonly store: BookStore;
  private readonly session: WpsSession;
  private readonly nativeUndo: boolean;
  private selected: CellRef | null = null;
  private isWriting = false;
  private isTelling = false;

  readonly onChange = this.changes.listen;
  readonly onSelectionChange = this.selections.listen;
  readonly onEditing: WorkbookHost['onEditing'];
  readonly onLost: WorkbookHost['onLost'];

  private constructor(private readonly program: XApplication, book: XWorkbook, patience: number) {
    this.store = bookStore(program, book);
    this.nativeUndo = groupsUndo(program);
    this.session = wpsSession(program, book, () => cursorOf(program) ?? this.selected ?? { sheet: '', row: 0, column: 0 }, patience);
    this.onEditing = this.session.onEditing;
    this.onLost = (listener) => this.session.onLost(() => { listener(); });
    this.selected = cursorOf(program);
    const stop = listenTo(program, {
      onCells: (sheet) => { this.hearOfCells(sheet); },
      onCalculated: (sheet) => { this.hearOfResults(sheet); },
      onSheets: () => { this.tellOfChange(); },
      onSelection: (sheet, range) => { this.tellSelection(cornerOf(sheet, range)); },
      onSheetShown: (sheet) => { this.hearOfShown(sheet); },
      onWorkbook: () => { this.noticeNowAndSoon(); },
    });
    this.session.onLost(stop);
  }

  /** Binds to the workbook that is shown now, and listens to it. */
  static open(program: XApplication, { patience = PATIENCE }: { readonly patience?: number } = {}): WpsHost {
    const book = program.ActiveWorkbook;
    if (book === null || book === undefined) throw hostError('not-found', 'host.wps-no-workbook');
    return new WpsHost(program, book, patience);
  }

  /** Whether a record can be kept may change: a person allows it, or WPS turns out not to keep it. */
  get capabilities(): HostCapabilities {
    return { select: true, events: true, marks: true, store: this.store.keeps(), notes: true, nativeUndo: this.nativeUndo };
  }

  read(): Promise<WorkbookSnapshot> {
    return this.session.exclusively((book) => inTurns(readWorkbook(this.program, book, this.known)));
  }

  apply(changes: ChangeSet): Promise<ApplyReport> {
    return this.session.exclusively(async (book) => {
      await this.session.untilLeft();
      if (isEmpty(changes)) return { applied: [], conflicts: [], noteConflicts: [], inverse: changes };
      this.isWriting = true;
      try {
        const report = applyChanges(this.program, book, this.store, changes);
        if (report.conflicts.length + report.noteConflicts.length === 0) this.tellOfChange();
        return report;
      } finally {
        this.isWriting = false;
        for (const sheet of new Set([...changes.edits, ...changes.notes ?? []].map(({ ref }) => ref.sheet))) this.known.touch(sheet);
      }
    });
  }

  readStore(): Promise<string | null> {
    return this.session.exclusively(() => Promise.resolve(this.store.read() || null));
  }

  async select(ref: CellRef): Promise<void> {
    await this.session.exclusively(async (book) => {
      await this.session.untilLeft();
      showCell(book, ref);
    });
    this.tellSelection(ref);
  }

  /** Tells the cell the cursor is in, also where nobody has moved it. */
  async tellCursor(): Promise<void> {
    const ref = await this.session.exclusively(() => Promise.resolve(cursorOf(this.program)));
    if (ref === null) return;
    this.selected = ref;
    this.selections.tell(ref);
  }

  /** For a page that looks now and then: some builds do not tell that another workbook is shown. False once this one is lost. */
  notice(): boolean {
    return this.session.notice();
  }

  /** 征询: what a person has to agree to before a record can be kept; null where it can be kept anyway. */
  storeQuestion(): Message | null {
    return this.store.question();
  }

  /** The person agreed. */
  allowStoreSheet(): void {
    this.store.allowSheet();
  }

  private hearOfCells(sheet: XSheet): void {
    if (this.isWriting) return;
    this.known.touch(String(sheet.Name));
    this.tellOfChange();
  }

  /** Results of sheets that have to be read anyway are no news. */
  private hearOfResults(sheet: XSheet): void {
    if (this.isWriting) return;
    const name = String(sheet.Name);
    if (this.known.isStale(name)) return;
    this.known.touch(name);
    this.tellOfChange();
  }

  private hearOfShown(sheet: XSheet): void {
    this.known.show(String(sheet.Name));
    this.tellSelection(cursorOf(this.program));
  }

  /** While a workbook goes another one has not come yet. */
  private noticeNowAndSoon(): void {
    setTimeout(() => { this.session.notice(); }, 0);
  }

  private tellSelection(ref: CellRef | null): void {
    if (ref === null || this.isWriting || (this.selected !== null && sameCell(this.selected, ref))) return;
    this.selected = ref;
    this.selections.tell(ref);
  }

  /** Many changes in one turn are told once. */
  private tellOfChange(): void {
    if (this.isTelling) return;
    this.isTelling = true;
    queueMicrotask(() => {
      this.isTelling = false;
      this.changes.tell(undefined);
    });
  }
}

function isEmpty({ edits, notes = [], marks, store }: ChangeSet): boolean {
  return edits.length + notes.length === 0 && marks === null && store === null;
}
