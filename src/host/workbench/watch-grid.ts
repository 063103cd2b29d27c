import { IUniverInstanceService, type Injector, UniverInstanceType, type Workbook } from '@univerjs/core';
import { IEditorBridgeService, SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { type CellRef, sameCell } from '../../workbook/cell-ref';

/** What the grid tells of the workbook in it. */
export interface GridWatch {
  /** 编辑状态: the cell that is being typed into. */
  readonly editing: () => CellRef | null;
  readonly dispose: () => void;
}

const FIRST_CELL = { startRow: 0, startColumn: 0 };

/** Follows selection and cell editing of one workbook. */
export function watchGrid(parts: Injector, workbook: Workbook, onSelection: (ref: CellRef) => void, onEditing: (ref: CellRef | null) => void): GridWatch {
  const nameOf = (sheetId: string): string => workbook.getSheetBySheetId(sheetId)?.getName() ?? '';
  const isOurs = (): boolean => parts.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) === workbook;
  let selected: CellRef | null = null;
  let edited: CellRef | null = null;
  const select = (ref: CellRef): void => {
    if (selected !== null && sameCell(selected, ref)) return;
    selected = ref;
    onSelection(ref);
  };
  const editor = parts.get(IEditorBridgeService);
  const selections = parts.get(SheetsSelectionsService);
  const tellSelection = (): void => {
    if (!isOurs()) return;
    // A sheet that nobody has looked at yet starts at its first cell.
    const { startRow: row, startColumn: column } = selections.getCurrentLastSelection()?.range ?? FIRST_CELL;
    select({ sheet: workbook.getActiveSheet().getName(), row, column });
  };
  const watched = [
    selections.selectionChanged$.subscribe(tellSelection),
    // Another sheet comes with the selection it was left with; the grid puts that in place right after.
    workbook.activeSheet$.subscribe(() => { queueMicrotask(tellSelection); }),
    editor.visible$.subscribe(({ visible }) => {
      const location = visible ? editor.getEditLocation() : null;
      const now = location == null ? null : { sheet: nameOf(location.sheetId), row: location.row, column: location.column };
      if (now === edited || (now !== null && edited !== null && sameCell(now, edited))) return;
      edited = now;
      onEditing(now);
    }),
  ];
  return {
    editing: () => edited,
    dispose: () => {
      for (const watch of watched) watch.unsubscribe();
    },
  };
}
