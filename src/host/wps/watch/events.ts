import type { XApplication, XRange, XSheet } from '../wps-program';

/** 事件: what WPS tells of what is open in it. It tells of every workbook; whoever listens sees whether it is theirs. */
export interface WpsEvents {
  readonly onCells: (sheet: XSheet) => void;
  readonly onCalculated: (sheet: XSheet) => void;
  /** A sheet came or is about to go. */
  readonly onSheets: () => void;
  readonly onSelection: (sheet: XSheet, range: XRange) => void;
  readonly onSheetShown: (sheet: XSheet) => void;
  /** Another workbook may be shown now, or soon. */
  readonly onWorkbook: () => void;
}

/** Listens until the answer is called. WPS calls a listener in the middle of its own work, so none may fail. */
export function listenTo({ ApiEvent: events }: XApplication, told: WpsEvents): () => void {
  const listeners: Readonly<Record<string, (...args: readonly unknown[]) => void>> = {
    SheetChange: (sheet) => { told.onCells(sheet as XSheet); },
    SheetCalculate: (sheet) => { told.onCalculated(sheet as XSheet); },
    WorkbookNewSheet: () => { told.onSheets(); },
    SheetBeforeDelete: () => { told.onSheets(); },
    SheetSelectionChange: (sheet, range) => { told.onSelection(sheet as XSheet, range as XRange); },
    SheetActivate: (sheet) => { told.onSheetShown(sheet as XSheet); },
    WorkbookActivate: () => { told.onWorkbook(); },
    WorkbookDeactivate: () => { told.onWorkbook(); },
    WorkbookBeforeClose: () => { told.onWorkbook(); },
    WindowActivate: () => { told.onWorkbook(); },
  };
  const safe = Object.entries(listeners).map(([name, listener]) => [name, unfailing(listener)] as const);
  for (const [name, listener] of safe) events.AddApiEventListener(name, listener);
  return () => {
    for (const [name, listener] of safe) events.RemoveApiEventListener(name, listener);
  };
}

function unfailing(listener: (...args: readonly unknown[]) => void): (...args: readonly unknown[]) => void {
  return (...args) => {
    try {
      listener(...args);
    } catch {
      // What it is about is gone; the next reading finds out.
    }
  };
}
