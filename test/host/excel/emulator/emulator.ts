import type { EmulatorOptions } from './emulator-options';
import { type ArrivingRequest, type Fault, type FaultPlan, Faults, type SeenRequest } from './faults';
import { EVENT, type Host, type HostEvent } from './host';
import { apiValue, valueType } from './model/read-cells';
import { type Book, cellAt, type Sheet } from './model/book';
import { bareAddress, cellCount, type Place } from './model/place';
import type { CellArea } from '../../../../src/workbook/cell-ref';
import { tableOf } from './types/all-tables';
import { ApiError, EmulatorGap } from './wire/api-error';
import { References } from './wire/references';
import { ACTION, FLAG, type RequestBody, type ResponseBody } from './wire/request';
import { serveRequest } from './wire/serve-request';
import { wireObject } from './wire/type-table';

/** How a request ends: with an answer, or refused before anything of it was done. */
export type Outcome = { readonly body: ResponseBody } | { readonly refused: string; readonly message: string };

/** Excel 模拟器: a workbook behind the protocol of the runtime. It knows no add-in and no page. */
export class Emulator {
  readonly requests: SeenRequest[] = [];
  readonly references = new References();
  private readonly faults = new Faults();
  private readonly host: Host;
  private pending: HostEvent[] = [];
  private cellsRead = 0;
  /** Cells that are not calculated from yet. */
  private uncalculated: Place[] = [];
  private served = false;
  private refusal: string | null = null;
  /** Requests that wait until a cell is left. */
  private held: (() => void)[] = [];
  private editing = false;

  constructor(readonly book: Book, private readonly options: EmulatorOptions) {
    this.host = {
      book,
      eventsEnabled: true,
      pane: { state: 'Background' },
      calculationSuspended: false,
      mostCellsRead: options.limits.cellsRead,
      make: (type, self) => wireObject(tableOf(type), self),
      changed: (sheet, areas, kind, how = {}) => { this.changed(sheet, areas, kind, how); },
      selected: (sheet, area) => { this.select(sheet, area); },
      tell: (event) => { this.tell(event); },
      countCellsRead: (count) => { this.cellsRead += count; },
    };
  }

  /** What the add-in's proxies stand for; user acts go the same way as the add-in's. */
  get world(): Host {
    return this.host;
  }

  inject(fault: FaultPlan): void {
    this.faults.add(fault);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  /** From now on nobody answers any more: the workbook was closed, or the session is over. */
  lose(code = 'InvalidRequestContext'): void {
    this.refusal = code;
    this.endEditing();
  }

  beginEditing(): void {
    this.editing = true;
  }

  endEditing(): void {
    this.editing = false;
    const waiting = this.held;
    this.held = [];
    for (const go of waiting) go();
  }

  /** Serves a request; the answer waits while a cell is being typed into, if the add-in asked for that. */
  async receive(body: RequestBody, flags: number, requestBytes: number): Promise<Outcome> {
    if (this.editing && (flags & FLAG.delayForCellEdit) !== 0 && this.refusal === null) {
      await new Promise<void>((resolve) => {
        this.held.push(resolve);
      });
    }
    const request: ArrivingRequest = { body, flags, isWrite: (flags & FLAG.write) !== 0, isCleanup: isCleanup(body), requestBytes };
    const outcome = this.outcomeOf(request);
    const responseBytes = 'body' in outcome ? Buffer.byteLength(JSON.stringify(outcome.body)) : 0;
    const limit = this.options.limits.responseBytes;
    const answered = limit !== null && responseBytes > limit ? refused('ResponsePayloadSizeLimitExceeded', `${responseBytes} bytes`) : outcome;
    const error = 'refused' in answered ? answered.refused : answered.body.Error?.Code ?? null;
    this.requests.push({ ...request, responseBytes, cellsRead: this.cellsRead, error });
    this.cellsRead = 0;
    return answered;
  }

  private outcomeOf(request: ArrivingRequest): Outcome {
    const limit = this.options.limits.requestBytes;
    if (this.refusal !== null) return refused(this.refusal, 'the session is over');
    if (limit !== null && request.requestBytes > limit) return refused('RequestPayloadSizeLimitExceeded', `${request.requestBytes} bytes`);
    if (this.editing && !request.isCleanup) return refused('InvalidOperationInCellEditMode', 'a cell is being edited');
    const fault = this.faults.take(request);
    if (fault?.kind === 'refuse') return refused(fault.code, 'refused');
    if (fault?.kind === 'before') fault.act();
    const answer = this.serve(request, fault);
    return fault?.kind === 'drop' ? refused(fault.code, 'the answer was lost') : answer;
  }

  private serve(request: ArrivingRequest, fault: Fault | null): Outcome {
    const stop = fault?.kind === 'stop' ? { at: typeof fault.atAction === 'number' ? fault.atAction : fault.atAction(request), code: fault.code } : null;
    this.served = true;
    try {
      const services = {
        'Microsoft.InternalService.AddinInternalService': this.host.make('AddinInternalService', this.book),
        'Microsoft.AppRuntime.AppRuntimeService': this.host.make('AppRuntimeService', this.book),
      };
      const served = { host: this.host, root: this.host.make('Workbook', this.book), services, references: this.references, knows: this.options.knows };
      return {
        body: serveRequest(request.body, served, (index, { ActionType }) => {
          if (ActionType === ACTION.query && !this.host.calculationSuspended) this.settle();
          if (index === stop?.at) throw new ApiError(stop.code, 'it went wrong on the way');
        }),
      };
    } catch (error) {
      if (!(error instanceof EmulatorGap)) throw error;
      this.options.onGap(error);
      return refused('EmulatorGap', error.message);
    } finally {
      this.host.calculationSuspended = false;
      this.settle();
      this.served = false;
    }
  }

  /** Calculates what follows and gathers what is to be told. */
  private settle(): void {
    if (this.uncalculated.length === 0 || this.book.calculationMode === 'Manual') return;
    const changed = this.uncalculated;
    this.uncalculated = [];
    for (const sheet of this.options.calculate(this.book, changed)) this.tell({ type: EVENT.calculated, target: sheet.id, args: { worksheetId: sheet.id } });
  }

  /** Sends what has happened; after a request's answer, as the host does. */
  flush(): void {
    this.settle();
    const events = this.pending;
    this.pending = [];
    if (events.length > 0 && this.refusal === null) this.options.onEvent(events);
  }

  private tell(event: HostEvent): void {
    if (this.host.eventsEnabled) this.pending.push(event);
  }

  private changed(sheet: Sheet, areas: readonly CellArea[], kind: 'values' | 'format', how: Readonly<Record<string, string>>): void {
    if (kind === 'values') this.uncalculated.push(...areas.map((area) => ({ sheet, area })));
    this.book.isDirty = true;
    const trigger = this.options.namesTrigger ? { triggerSource: this.served ? 'ThisLocalAddin' : 'Unknown' } : {};
    for (const area of areas) {
      const args = { address: bareAddress(area), source: 'Local', worksheetId: sheet.id, ...trigger };
      if (kind === 'format') this.tell({ type: EVENT.formatChanged, target: sheet.id, args });
      else this.tell({ type: EVENT.changed, target: sheet.id, args: { ...args, changeType: 'RangeEdited', shiftDirection: 'None', ...detailsOf(sheet, area), ...how } });
    }
  }

  private select(sheet: Sheet, area: CellArea): void {
    const { active } = this.book;
    if (active !== sheet) {
      this.tell({ type: EVENT.deactivated, target: active.id, args: { worksheetId: active.id } });
      this.book.active = sheet;
      this.tell({ type: EVENT.activated, target: sheet.id, args: { worksheetId: sheet.id } });
    }
    if (bareAddress(sheet.selection) === bareAddress(area)) return;
    sheet.selection = area;
    this.tell({ type: EVENT.selectionChanged, target: sheet.id, args: { address: bareAddress(area), worksheetId: sheet.id } });
  }
}

/** One cell is told with what it holds now. */
function detailsOf(sheet: Sheet, area: CellArea): object {
  if (cellCount(area) !== 1) return {};
  const cell = cellAt(sheet, area.top, area.left);
  return { valueAfter: apiValue(cell), valueTypeAfter: valueType(cell) };
}

function isCleanup({ Actions }: RequestBody): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference') && Actions.some(({ Name }) => Name === '_RemoveReference');
}

function refused(code: string, message: string): Outcome {
  return { refused: code, message };
}
