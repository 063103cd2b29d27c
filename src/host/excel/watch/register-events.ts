/** 事件: what Excel tells of the workbook, as far as this version of it does. */
export interface ExcelEvents {
  readonly onCells: (event: { readonly worksheetId: string; readonly triggerSource?: string }) => void;
  readonly onCalculated: (event: { readonly worksheetId: string }) => void;
  /** Sheets came, went or were protected. */
  readonly onSheets: () => void;
  readonly onSelection: (event: { readonly worksheetId: string; readonly address: string }) => void;
  /** Another sheet is shown; it comes with the selection it was left with. */
  readonly onActivated: () => void;
}

/** Listens from the next sync on. Excel takes that for writing, so it travels alone. */
export function registerEvents({ workbook: { worksheets } }: Excel.RequestContext, supports: (version: string) => boolean, events: ExcelEvents): void {
  worksheets.onChanged.add(told(events.onCells));
  worksheets.onFormatChanged.add(told(events.onCells));
  worksheets.onCalculated.add(told(events.onCalculated));
  worksheets.onAdded.add(told(events.onSheets));
  worksheets.onDeleted.add(told(events.onSheets));
  worksheets.onSelectionChanged.add(told(events.onSelection));
  worksheets.onActivated.add(told(events.onActivated));
  if (supports('1.11')) worksheets.onRowHiddenChanged.add(told(events.onCells));
  if (supports('1.14')) worksheets.onProtectionChanged.add(told(events.onSheets));
}

/** The runtime waits for each listener. */
function told<E>(listener: (event: E) => void): (event: E) => Promise<void> {
  return (event) => {
    listener(event);
    return Promise.resolve();
  };
}
