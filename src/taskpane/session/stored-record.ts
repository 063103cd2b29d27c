import type { WorkbookHost } from '../../host/host';
import { EMPTY_RECORD, readRecord } from '../../record/file-record';
import type { Facts } from './facts';

/** 随档记录 as the file keeps it. What has not reached the file yet is newer than what stands there. */
export async function storedRecord(host: WorkbookHost, { record, unkept, recordDamaged }: Facts): Promise<Pick<Facts, 'record' | 'recordDamaged'>> {
  if (unkept || !host.capabilities.store) return { record, recordDamaged };
  const stored = readRecord(await host.readStore());
  if (stored === null) return { record: recordDamaged ? record : EMPTY_RECORD, recordDamaged: true };
  return { record: stored, recordDamaged: false };
}
