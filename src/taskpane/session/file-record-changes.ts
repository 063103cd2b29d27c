import { EMPTY_RECORD, type FileRecord, withText, writeRecord } from '../../record/file-record';
import { type CellRef, refText } from '../../workbook/cell-ref';
import type { Facts } from './facts';

export function withScore(record: FileRecord, ref: CellRef, score: string | null): FileRecord {
  return { ...record, judgements: { ...record.judgements, scores: withText(record.judgements.scores, refText(ref), score) } };
}

export function withOffTable(record: FileRecord, name: string, points: string | null): FileRecord {
  return { ...record, judgements: { ...record.judgements, offTable: withText(record.judgements.offTable, name, points) } };
}

export function withoutLastEntry(record: FileRecord): FileRecord {
  return { ...record, journal: record.journal.slice(0, -1) };
}

/** What goes into the file: nothing where its own record cannot be read or it takes none, and no part at all for an empty record. */
export function storeText(record: FileRecord, { host, recordDamaged }: Facts): string | null {
  if (recordDamaged || host?.capabilities.store !== true) return null;
  const text = writeRecord(record);
  return text === writeRecord(EMPTY_RECORD) ? '' : text;
}
