import type { CellArea, CellRef } from '../../workbook/cell-ref';
import type { ChangeSet } from '../../workbook/change-set';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ApplyReport, HostCapabilities, WorkbookHost } from '../host';
import { audience } from '../memory/audience';
import { applyChanges } from './apply/apply-changes';
import type { Remembered } from './apply/remembered';
import { readStorePart, storeOf } from './apply/store-part';
import { type ExcelProgram, MERGES_SINCE } from './excel-program';
import { type ExcelSession, excelSession } from './excel-session';
import { failureCode } from './program-failure';
import { knownSheets } from './read/known-sheets';
import { readWorkbook } from './read/read-workbook';
import { askForSheets } from './read/sheet-list';
import { newCursor } from './watch/cursor';
import { firstCell } from './watch/first-cell';
import { ownChanges } from './watch/own-changes';
import { registerEvents } from './watch/register-events';
import { askForActiveCell, showCell } from './watch/show-cell';

/** Excel 宿主: the workbook that is open in Excel. */
export class ExcelHost implements WorkbookHost {
  readonly capabilities: HostCapabilities;
  private readonly known = knownSheets();
  private readonly own = ownChanges();
  private readonly changes = audience<undefined>();
  private readonly cursor = newCursor();
  private readonly session: ExcelSession;
  private readonly knowsMerges: boolean;
  private storeId: string | null = null;
  private readonly conditions = new Map<string, readonly string[]>();
  private isTelling = false;

  readonly onChange = this.changes.listen;
  readonly onSelectionChange = this.cursor.listen;
  readonly onEditing: WorkbookHost['onEditing'];
  readonly onLost: WorkbookHost['onLost'];

  private constructor(private readonly program: ExcelProgram) {
    this.knowsMerges = program.supports(MERGES_SINCE);
    this.capabilities = { select: true, events: true, marks: true, store: true, notes: false, nativeUndo: false, ...(this.knowsMerges ? {} : { merges: false as const }) };
    this.session = excelSession(program, () => this.cursor.at() ?? { sheet: this.known.nameOf(this.known.ids()[0] ?? '') ?? '', row: 0, column: 0 });
    this.onEditing = this.session.onEditing;
    this.onLost = (listener) => this.session.onLost(() => { listener(); });
  }

  /** Binds to the workbook and listens to it. */
  static async open(program: ExcelProgram): Promise<ExcelHost> {
    const host = new ExcelHost(program);
    await host.begin();
    return host;
  }

  read(): Promise<WorkbookSnapshot> {
    this.cursor.tellFirst();
    return this.session.exclusively(({ patient }) => patient((context) => readWorkbook(context, this.known, this.knowsMerges)));
  }

  apply(changes: ChangeSet): Promise<ApplyReport> {
    return this.session.exclusively(async (asking) => {
      if (isEmpty(changes)) {
        await asking.patient((context) => context.sync());
        return { applied: [], conflicts: [], noteConflicts: [], inverse: changes };
      }
      let written: readonly string[] | null = null;
      try {
        return await applyChanges(asking, changes, {
          remembered: () => this.remembered(),
          mergesOf: (context, sheetIds) => this.mergesOf(context, sheetIds),
          onWriting: (sheetIds) => {
            if (written === null) this.own.begin();
            written = sheetIds;
          },
          onMarks: (sheetId, conditionIds) => { this.conditions.set(sheetId, conditionIds); },
          onStore: (partId) => { this.storeId = partId; },
        });
      } finally {
        if (written !== null) this.endWriting(written);
      }
    });
  }

  readStore(): Promise<string | null> {
    return this.session.exclusively(({ patient }) => patient(async (context) => {
      const part = await readStorePart(context, this.storeId).catch((error: unknown) => {
        // Somebody took the part out that we remember.
        if (failureCode(error) !== 'ItemNotFound') throw error;
        return readStorePart(context, null);
      });
      this.storeId = part?.id ?? null;
      return storeOf(part) || null;
    }));
  }

  async select(ref: CellRef): Promise<void> {
    await this.session.exclusively(({ patient }) => patient((context) => showCell(context, ref)));
    this.cursor.move(ref);
  }

  /** Tells the cell the cursor is in, also where nobody has moved it. */
  async tellCursor(): Promise<void> {
    const ref = await this.session.exclusively(({ patient }) => patient(whereTheCursorIs));
    if (ref !== null) this.cursor.tell(ref);
  }

  private async begin(): Promise<void> {
    await this.session.exclusively(({ patient }) => patient(async (context) => {
      const sheets = askForSheets(context);
      const active = askForActiveCell(context);
      await context.sync();
      this.known.retain(sheets());
      this.cursor.begin(active());
      registerEvents(context, this.program.supports, {
        onCells: ({ worksheetId, triggerSource }) => { this.hearOfCells(worksheetId, triggerSource); },
        onCalculated: ({ worksheetId }) => { this.hearOfResults(worksheetId); },
        onSheets: () => { this.tellOfChange(); },
        onSelection: ({ worksheetId, address }) => { this.hearOfSelection(worksheetId, address); },
        onActivated: () => { this.askWhereTheCursorIs(); },
      });
      await context.sync();
    }));
  }

  private remembered(): Remembered {
    return { storeId: this.storeId, conditions: new Map(this.known.ids().map((id) => [id, this.conditions.get(id) ?? []])) };
  }

  /** Known from the last reading as a rule. */
  private async mergesOf(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<(sheetId: string) => readonly CellArea[]> {
    if (this.knowsMerges && sheetIds.some((id) => this.known.mergesOf(id) === null)) await readWorkbook(context, this.known, this.knowsMerges);
    return (sheetId) => this.known.mergesOf(sheetId) ?? [];
  }

  private endWriting(sheetIds: readonly string[]): void {
    for (const id of sheetIds) this.known.touchCells(id);
    this.own.end();
    this.tellOfChange();
  }

  private hearOfCells(sheetId: string, trigger: string | undefined): void {
    if (!this.own.isOurs(trigger)) {
      this.known.touch(sheetId);
      this.tellOfChange();
    } else if (trigger === undefined) this.known.touchCells(sheetId);
  }

  /** Results of sheets that have to be read anyway are no news. */
  private hearOfResults(sheetId: string): void {
    if (this.known.isStale(sheetId)) return;
    this.known.touchCells(sheetId);
    if (!this.own.isOurs(undefined)) this.tellOfChange();
  }

  private hearOfSelection(sheetId: string, address: string): void {
    const sheet = this.known.nameOf(sheetId);
    const cell = firstCell(address);
    if (sheet === undefined || cell === null) this.askWhereTheCursorIs();
    else this.cursor.move({ sheet, ...cell });
  }

  private askWhereTheCursorIs(): void {
    const asked = this.session.exclusively(({ once }) => once(whereTheCursorIs));
    // The next movement of the cursor tells.
    asked.then((ref) => { if (ref !== null) this.cursor.move(ref); }, () => undefined);
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

async function whereTheCursorIs(context: Excel.RequestContext): Promise<CellRef | null> {
  const active = askForActiveCell(context);
  await context.sync();
  return active();
}

function isEmpty({ edits, notes = [], marks, store }: ChangeSet): boolean {
  return edits.length + notes.length === 0 && marks === null && store === null;
}
