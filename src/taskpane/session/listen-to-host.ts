import type { WorkbookHost } from '../../host/host';
import type { CellRef } from '../../workbook/cell-ref';

/** What a host reports by itself. */
export interface HostNews {
  readonly changed: () => void;
  readonly selected: (ref: CellRef) => void;
  readonly editing: (ref: CellRef | null) => void;
  readonly lost: () => void;
}

/** Listens to whatever a host can report; returns the way to stop. */
export function listenTo(host: WorkbookHost, { changed, selected, editing, lost }: HostNews): () => void {
  const stops = [
    host.onLost(lost),
    ...(host.capabilities.events ? [host.onChange(changed), host.onSelectionChange(selected), host.onEditing(editing)] : []),
  ];
  return () => { for (const stop of stops) stop(); };
}
