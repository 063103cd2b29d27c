import { hostError } from '../host-errors';

/** 压缩包条目: where a part lies in the file. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly dataStart: number;
  /** Its record in the central directory, for a faithful copy. */
  readonly record: Uint8Array;
}

/** Limits that real workbooks never reach and hostile ones always pass. */
export const LIMITS = {
  entries: 20_000,
  partSize: 256 * 1024 * 1024,
  totalSize: 1024 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 1024 * 1024,
} as const;

const END_RECORD = 0x06054b50;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const ZIP64 = 0xffffffff;

/** Reads the directory of a zip and refuses whatever a workbook cannot honestly be. Nothing is inflated yet. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === ZIP64 || start === ZIP64) throw hostError('unsupported', 'host.zip64');
  if (view.getUint16(end + 4, true) !== 0 || start + size > end) throw hostError('damaged', 'host.zip-directory');
  if (count > LIMITS.entries) throw hostError('unsafe', 'host.too-many-parts', { count: String(count) });

  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_RECORD) throw hostError('damaged', 'host.zip-directory');
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > end) throw hostError('damaged', 'host.zip-directory');
    entries.push(readEntry(bytes, view, at, length, start));
    at += length;
  }
  refuseBombs(entries);
  refuseDuplicates(entries);
  refuseOverlaps(entries);
  return entries;
}

function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw hostError('damaged', 'host.zip-cut-off');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, length: number, directoryStart: number): ZipEntry {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (isUnsafeName(name)) throw hostError('unsafe', 'host.part-name', { part: printable(name) });
  if ((flags & 1) !== 0) throw hostError('encrypted', 'host.encrypted');
  if (compressedSize === ZIP64 || size === ZIP64 || local === ZIP64) throw hostError('unsupported', 'host.zip64');
  if (method !== 0 && method !== 8) throw hostError('unsupported', 'host.zip-method', { part: printable(name) });
  if (local + 30 > directoryStart || view.getUint32(local, true) !== LOCAL_RECORD) throw hostError('damaged', 'host.zip-directory');
  const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (dataStart + compressedSize > directoryStart) throw hostError('damaged', 'host.zip-directory');
  if (method === 0 && size !== compressedSize) throw hostError('damaged', 'host.part-damaged', { part: printable(name) });
  return { name, method, flags, crc: view.getUint32(at + 16, true), compressedSize, size, dataStart, record: bytes.subarray(at, at + length) };
}

/** A name that leads out of its folder, or hides what it is. */
function isUnsafeName(name: string): boolean {
  return name === '' || name.startsWith('/') || /[\0\\:]/.test(name) || name.split('/').includes('..');
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    total += size;
    if (size > LIMITS.partSize || total > LIMITS.totalSize) throw hostError('too-large', 'host.too-large', { part: printable(name) });
    if (size > LIMITS.ratioFrom && size > compressedSize * LIMITS.ratio) throw hostError('unsafe', 'host.zip-bomb', { part: printable(name) });
  }
}

/** Part names are compared without case, as the packaging standard does. */
function refuseDuplicates(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    const folded = name.toLowerCase();
    if (names.has(folded)) throw hostError('unsafe', 'host.duplicate-part', { part: printable(name) });
    names.add(folded);
  }
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const sorted = [...entries].sort((a, b) => a.dataStart - b.dataStart);
  for (const [index, entry] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next !== undefined && entry.dataStart + entry.compressedSize > next.dataStart - 30) {
      throw hostError('unsafe', 'host.overlapping-parts', { part: printable(next.name) });
    }
  }
}

/** A part's name for a message: short, without control characters. */
export function printable(name: string): string {
  return name.slice(0, 80).replaceAll(/\p{Cc}/gu, '?');
}
