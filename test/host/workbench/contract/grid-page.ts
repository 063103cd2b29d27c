import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook, type Worksheet } from '@univerjs/core';
import { ConditionalFormattingService } from '@univerjs/preset-sheets-conditional-formatting';
import { Image, IRenderManagerService, SheetScrollManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import { IDrawingManagerService } from '@univerjs/preset-sheets-drawing';
import { HostError } from '../../../../src/host/host-error';
import { gridDataOf } from '../../../../src/host/workbench/convert/grid-data';
import { createGrid } from '../../../../src/host/workbench/grid/create-grid';
import { gridChanges } from '../../../../src/host/workbench/save/grid-changes';
import { saveWorkbook } from '../../../../src/host/workbench/save/save-workbook';
import { WorkbenchHost } from '../../../../src/host/workbench/workbench-host';
import { browserCodec } from '../../../../src/host/xlsx/zip/codec.browser';
import { XlsxHost } from '../../../../src/host/xlsx/xlsx-host';
import type { CellRef } from '../../../../src/workbook/cell-ref';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';

declare global {
  interface Window {
    /** Given by the test: takes what a host tells. */
    tell(event: string, told: unknown): Promise<void>;
    gridPage: typeof gridPage;
  }
}

/** What the test can do in the page. Values go out as plain data; a sheet that it has seen goes out as its number. */
const grid = createGrid(document.getElementById('grid')!, { language: 'zh', dark: false });
const { parts } = grid;
const refused: string[] = [];
const longTasks: number[] = [];
const numbers = new WeakMap<SheetSnapshot, number>();
let count = 0;
let host: WorkbenchHost | null = null;
let stops: (() => void)[] = [];
let save: () => Promise<Uint8Array>;

grid.onRefused(({ key }) => { refused.push(key); });
new PerformanceObserver((list) => { longTasks.push(...list.getEntries().map(({ duration }) => duration)); }).observe({ entryTypes: ['longtask'] });

const gridPage = {
  refusals: () => refused.splice(0),
  longTasks: () => longTasks.splice(0),
  async open(base64: string) {
    const file = XlsxHost.open(bytesOf(base64), browserCodec);
    const snapshot = await file.read();
    const before = await file.readStore();
    for (const stop of stops) stop();
    const opened = WorkbenchHost.open(grid, { snapshot, data: gridDataOf(snapshot, file.readLook()), store: before, marks: [], locked: file.locks() });
    host = opened;
    const bytes = bytesOf(base64);
    save = async () => {
      const { data, store, marks } = await opened.state();
      const changes = gridChanges(gridDataOf(snapshot, file.readLook()), data, snapshot);
      return saveWorkbook(bytes, browserCodec, { ...changes, marks, store: store ?? '' });
    };
    stops = [
      opened.onChange(() => void window.tell('change', null)),
      opened.onSelectionChange((ref) => void window.tell('select', ref)),
      opened.onEditing((ref) => void window.tell('edit', ref)),
      opened.onLost(() => void window.tell('lost', null)),
    ];
    return opened.capabilities;
  },
  async call(method: 'read' | 'apply' | 'readStore' | 'select', given: never): Promise<{ readonly gave: unknown } | { readonly threw: unknown }> {
    try {
      const gave = await host![method](given);
      return { gave: method === 'read' ? plainBook(gave as Awaited<ReturnType<WorkbenchHost['read']>>) : gave };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { threw: { name: error.name, code: error.code, says: error.says } };
    }
  },
  countCells: async () => (await host!.read()).sheets.map(({ cells }) => cells.length),
  async saved() {
    return btoa(Array.from(await save(), (byte) => String.fromCodePoint(byte)).join(''));
  },
  /** What stands in the cells of the grid itself, blank and covered ones left out, in row-major order. */
  held: (sheet: string) => {
    const held: (readonly [row: number, column: number, value: string])[] = [];
    const worksheet = workbook().getSheetBySheetName(sheet)!;
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      const { startRow = row, startColumn = column } = worksheet.getMergedCell(row, column) ?? {};
      if (startRow !== row || startColumn !== column) return;
      const value = cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? cell?.v ?? '';
      if (value !== '') held.push([row, column, cell?.t === 3 ? String(value === 1).toUpperCase() : String(value)]);
    });
    return held.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  },
  /** Selects cells of the sheet that is shown, as dragging over them does. */
  selectRange: (startRow: number, startColumn: number, endRow: number, endColumn: number) => {
    const [unitId, subUnitId] = [workbook().getUnitId(), workbook().getActiveSheet().getSheetId()];
    const range = { unitId, sheetId: subUnitId, startRow, endRow, startColumn, endColumn };
    const primary = { ...range, endRow: startRow, endColumn: startColumn, actualRow: startRow, actualColumn: startColumn, isMerged: false, isMergedMainCell: false };
    return parts.get(ICommandService).executeCommand('sheet.operation.set-selections', { unitId, subUnitId, selections: [{ range, primary, style: null }] });
  },
  /** Where each picture of the sheet that is shown is drawn, and how many are selected. */
  pictures: () => {
    const { scene } = parts.get(IRenderManagerService).getRenderById(workbook().getUnitId())!;
    const drawn = scene.getAllObjectsByOrder().filter((object) => object instanceof Image);
    return { places: drawn.map(({ left, top, width, height }) => [left, top, width, height]), selected: parts.get(IDrawingManagerService).getFocusDrawings().length };
  },
  marks: () => host!.marked(),
  /** Writes a change while a person goes on; gives the answer, how often the page had its turn meanwhile, and what was told. */
  async applyBeside(changes: never, commands: readonly (readonly [id: string, params?: object])[]) {
    const told: string[] = [];
    const stop = host!.onChange(() => { told.push('change'); });
    const timer = setInterval(() => { told.push('turn'); });
    let isDone = false;
    const answer = gridPage.call('apply', changes).then((gave) => {
      isDone = true;
      return gave;
    });
    await new Promise((resolve) => { setTimeout(resolve); });
    const wasBeside = !isDone;
    const taken = await Promise.all(commands.map(([id, params]) => gridPage.run(id, params)));
    const gave = await answer;
    clearInterval(timer);
    stop();
    return { gave, wasBeside, taken, turns: told.filter((event) => event === 'turn').length, changes: told.filter((event) => event === 'change').length };
  },
  /** The next change of this sheet fails, as if a part of the grid that follows it had a fault. */
  failOn(sheet: string) {
    const { dispose } = parts.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id !== 'sheet.mutation.set-range-values' || (params as { subUnitId: string }).subUnitId !== workbook().getSheetBySheetName(sheet)!.getSheetId()) return;
      dispose();
      throw new Error('a fault');
    });
  },
  close: () => { grid.close(); },
  finishEditing: () => { grid.finishEditing(); },
  setDark: (dark: boolean) => { grid.setDark(dark); },
  setLanguage: (language: 'zh' | 'en') => { grid.setLanguage(language); },
  run: (command: string, params?: object) => parts.get(ICommandService).executeCommand(command, params),
  cells: (sheet: string) => workbook().getSheetBySheetName(sheet)!.getConfig().cellData,
  styleOf: (sheet: string, row: number, column: number) => workbook().getSheetBySheetName(sheet)!.getComposedCellStyle(row, column),
  /** The fill that is painted: the cell's own, or that of a mark. */
  shownFill: (sheet: string, row: number, column: number) => shownFill(workbook().getSheetBySheetName(sheet)!, row, column),
  sheetNames: () => workbook().getSheets().map((sheet) => sheet.getName()),
  activeSheet: () => workbook().getActiveSheet().getName(),
  isShown: () => canvas() !== null,
  isEditing: () => document.activeElement?.closest('[data-u-comp="editor"]') !== null,
  isInView({ row, column }: CellRef) {
    const scrolled = parts.get(IRenderManagerService).getRenderById(workbook().getUnitId())!.with(SheetScrollManagerService).getCurrentScrollState();
    const first = skeletonShown().getCellWithCoordByIndex(scrolled.sheetViewStartRow, scrolled.sheetViewStartColumn);
    const { endX, endY, startX, startY } = skeletonShown().getCellWithCoordByIndex(row, column);
    const { width, height } = canvas()!.getBoundingClientRect();
    return startX >= first.startX && startY >= first.startY && endX - first.startX < width && endY - first.startY < height;
  },
  /** Where a person would click to hit a cell of the sheet that is shown. */
  centreOf({ row, column }: CellRef) {
    const { startX, endX, startY, endY } = skeletonShown().getCellWithCoordByIndex(row, column);
    const box = canvas()!.getBoundingClientRect();
    return { x: box.x + ((startX + endX) / 2), y: box.y + ((startY + endY) / 2) };
  },
};

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0)!);
}

function skeletonShown() {
  return parts.get(IRenderManagerService).getRenderById(workbook().getUnitId())!.with(SheetSkeletonManagerService).getCurrentSkeleton()!;
}

function canvas(): HTMLElement | null {
  return document.getElementById(`univer-sheet-main-canvas_${workbook().getUnitId()}`);
}

function workbook(): Workbook {
  return parts.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)!;
}

function shownFill(sheet: Worksheet, row: number, column: number): string | null {
  const rules = parts.get(ConditionalFormattingService).composeStyle(workbook().getUnitId(), sheet.getSheetId(), row, column);
  return rules?.style?.bg?.rgb ?? sheet.getComposedCellStyle(row, column).bg?.rgb ?? null;
}

function plainBook({ sheets, date1904 }: Awaited<ReturnType<WorkbenchHost['read']>>) {
  return { date1904, sheets: sheets.map((sheet) => ({ number: numberOf(sheet), sheet: plainSheet(sheet) })) };
}

function numberOf(sheet: SheetSnapshot): number {
  const number = numbers.get(sheet) ?? count++;
  numbers.set(sheet, number);
  return number;
}

function plainSheet(sheet: SheetSnapshot) {
  return {
    ...sheet,
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    cells: sheet.cells.map(({ row, column, value, text, formula, format }) => ({ row, column, value, text, formula, format })),
  };
}

window.gridPage = gridPage;
