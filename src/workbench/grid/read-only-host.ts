import { HostError } from '../../host/host-error';
import type { WorkbookHost } from '../../host/host';
import type { ChangeSet } from '../../workbook/change-set';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { message } from '../../wording/message';

/** 只读宿主 of an old file in the grid: cells are shown and found, and every change is refused with what to do instead. */
export function readOnlyHost(host: WorkbookHost, workbook: WorkbookSnapshot): WorkbookHost {
  return {
    capabilities: { ...host.capabilities, marks: false, store: false, notes: false, nativeUndo: false },
    // As the file says: to the grid every sheet of it is protected.
    read: () => host.readStore().then(() => workbook),
    apply: (changes) => isNothing(changes) ? host.apply(changes) : Promise.reject(new HostError('unsupported', message('host.legacy-read-only'))),
    readStore: () => host.readStore(),
    select: (ref) => host.select(ref),
    onSelectionChange: (listener) => host.onSelectionChange(listener),
    onChange: (listener) => host.onChange(listener),
    onEditing: (listener) => host.onEditing(listener),
    onLost: (listener) => host.onLost(listener),
  };
}

function isNothing({ edits, notes = [], marks, store }: ChangeSet): boolean {
  return edits.length + notes.length === 0 && marks === null && store === null;
}
