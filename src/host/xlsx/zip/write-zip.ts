import type { Codec } from './codec';
import type { ZipEntry } from './read-directory';

/** 改写: parts replaced or added, by name; null takes a part out. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/** Writes the archive anew: untouched parts keep their compressed bytes, their order and their dates. */
export function writeZip(original: Uint8Array, entries: readonly ZipEntry[], changes: PartChanges, codec: Codec): Uint8Array {
  const out = new ZipWriter();
  const known = new Set<string>();
  for (const entry of entries) {
    known.add(entry.name);
    const change = changes.get(entry.name);
    if (change === null) continue;
    if (change === undefined) out.copy(entry, original.subarray(entry.dataStart, entry.dataStart + entry.compressedSize));
    else out.write(entry.record, entry.name, change, codec);
  }
  for (const [name, bytes] of changes) {
    if (bytes !== null && !known.has(name)) out.write(null, name, bytes, codec);
  }
  return out.finish();
}

const UTF8_NAME = 0x0800;
const SIZES_BEHIND_DATA = 0x0008;
/** 1980-01-01, the earliest date a zip knows: two runs over one file give the same bytes. */
const NO_DATE = 0x0021;

class ZipWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly directory: Uint8Array[] = [];
  private length = 0;

  copy(entry: ZipEntry, data: Uint8Array): void {
    this.add(entry.record, entry.method, entry.flags & ~SIZES_BEHIND_DATA, entry.crc, entry.size, data);
  }

  write(like: Uint8Array | null, name: string, bytes: Uint8Array, codec: Codec): void {
    const record = like ?? newRecord(name);
    const flags = like === null ? UTF8_NAME : readFlags(like) & UTF8_NAME;
    this.add(record, 8, flags, codec.crc32(bytes), bytes.length, codec.deflate(bytes));
  }

  private add(like: Uint8Array, method: number, flags: number, crc: number, size: number, data: Uint8Array): void {
    // Not slice(): a Buffer would hand out its own bytes.
    const record = Uint8Array.from(like);
    const central = new DataView(record.buffer, record.byteOffset, record.byteLength);
    const nameLength = central.getUint16(28, true);
    central.setUint16(8, flags, true);
    central.setUint16(10, method, true);
    central.setUint32(16, crc, true);
    central.setUint32(20, data.length, true);
    central.setUint32(24, size, true);
    central.setUint32(42, this.length, true);
    this.directory.push(record);

    const local = new Uint8Array(30 + nameLength);
    const header = new DataView(local.buffer);
    header.setUint32(0, 0x04034b50, true);
    header.setUint16(4, central.getUint16(6, true), true);
    // Flags to sizes stand in the same order in both records.
    local.set(record.subarray(8, 28), 6);
    header.setUint16(26, nameLength, true);
    local.set(record.subarray(46, 46 + nameLength), 30);
    this.push(local);
    this.push(data);
  }

  private push(bytes: Uint8Array): void {
    this.chunks.push(bytes);
    this.length += bytes.length;
  }

  finish(): Uint8Array {
    const start = this.length;
    for (const record of this.directory) this.push(record);
    const end = new Uint8Array(22);
    const view = new DataView(end.buffer);
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, this.directory.length, true);
    view.setUint16(10, this.directory.length, true);
    view.setUint32(12, this.length - start, true);
    view.setUint32(16, start, true);
    this.push(end);
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}

function readFlags(record: Uint8Array): number {
  return new DataView(record.buffer, record.byteOffset).getUint16(8, true);
}

function newRecord(name: string): Uint8Array {
  const encoded = new TextEncoder().encode(name);
  const record = new Uint8Array(46 + encoded.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(14, NO_DATE, true);
  view.setUint16(28, encoded.length, true);
  record.set(encoded, 46);
  return record;
}
