import type { ChangeSet } from '../../workbook/change-set';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ApplyReport, HostCapabilities, WorkbookHost } from '../host';
import { legacyError } from './legacy-errors';

/** 旧版文件宿主: an .xls or .et that can be looked at and checked, but never written. */
export class LegacyHost implements WorkbookHost {
  readonly capabilities: HostCapabilities = { select: false, events: false, marks: false, store: false, notes: false, nativeUndo: false };

  constructor(private readonly workbook: WorkbookSnapshot) {}

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.workbook);
  }

  apply(changes: ChangeSet): Promise<ApplyReport> {
    const { edits, notes = [], marks, store } = changes;
    const isNothing = edits.length + notes.length === 0 && marks === null && store === null;
    if (!isNothing) return Promise.reject(legacyError('unsupported', 'host.legacy-read-only'));
    return Promise.resolve({ applied: [], conflicts: [], noteConflicts: [], inverse: changes });
  }

  readStore(): Promise<string | null> {
    return Promise.resolve(null);
  }

  select(): Promise<void> {
    return Promise.reject(legacyError('unsupported', 'host.no-screen'));
  }

  onSelectionChange(): () => void {
    throw legacyError('unsupported', 'host.no-screen');
  }

  onChange(): () => void {
    throw legacyError('unsupported', 'host.no-screen');
  }

  onEditing(): () => void {
    throw legacyError('unsupported', 'host.no-screen');
  }

  /** A file in memory stays what it is. */
  onLost(): () => void {
    return () => undefined;
  }
}
