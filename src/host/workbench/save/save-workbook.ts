import type { Mark } from '../../../workbook/change-set';
import { hostError } from '../../xlsx/host-errors';
import { XlsxHost } from '../../xlsx/xlsx-host';
import type { Codec } from '../../xlsx/zip/codec';
import type { GridChanges } from './grid-changes';

/** 要保存的改动: what the grid holds that the file does not, and what of ours travels in the file. */
export interface WorkbookChanges extends GridChanges {
  /** null leaves our marks as they are in the file. */
  readonly marks: readonly Mark[] | null;
  /** null leaves our part of the file as it is. */
  readonly store: string | null;
}

/**
 * 保存工作簿: the file that was opened with the changes in it and nothing else, all or nothing. Throws HostError with the
 * sentence for the user where it cannot; the bytes that were opened never change.
 */
export async function saveWorkbook(original: Uint8Array, codec: Codec, { edits, looks, notes, refreshed, marks, store }: WorkbookChanges): Promise<Uint8Array> {
  const host = XlsxHost.open(original, codec);
  const { conflicts, noteConflicts } = await host.apply({ edits: [...edits, ...refreshed], notes, marks, store });
  if (conflicts.length + noteConflicts.length > 0) throw hostError('lost', 'host.not-this-file');
  host.applyLooks(looks);
  return host.toBytes();
}
