import { hostError } from '../host-errors';
import type { Codec } from '../zip/codec';
import { printable, readDirectory, type ZipEntry } from '../zip/read-directory';
import { type PartChanges, writeZip } from '../zip/write-zip';

/** A changed part under its spelled name; null bytes take it out. */
interface PartChange {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** 文件包的状态: which parts differ from the file that was opened, to come back to later. */
export type PackageState = ReadonlyMap<string, PartChange>;

/** 文件包: the parts of one file, inflated when asked for; changed parts are kept beside the original bytes. Part names are compared without case. */
export class WorkbookPackage {
  private readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();
  private changes = new Map<string, PartChange>();
  private readonly texts = new Map<string, string>();

  constructor(private readonly bytes: Uint8Array, private readonly codec: Codec) {
    this.entries = readDirectory(bytes);
    for (const entry of this.entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  has(name: string): boolean {
    const folded = name.toLowerCase();
    const change = this.changes.get(folded);
    return change === undefined ? this.byName.has(folded) : change.bytes !== null;
  }

  /** The text of a part, or null when there is none. Texts are UTF-8, as every spreadsheet program writes them. */
  text(name: string): string | null {
    if (!this.has(name)) return null;
    const folded = name.toLowerCase();
    const kept = this.texts.get(folded);
    if (kept !== undefined) return kept;
    const text = decoded(this.bytesOf(folded), name);
    this.texts.set(folded, text);
    return text;
  }

  /** The bytes of a part that is no text; null when there is none, or more of it than asked for. */
  binary(name: string, most: number): Uint8Array | null {
    if (!this.has(name)) return null;
    const folded = name.toLowerCase();
    const size = this.changes.get(folded)?.bytes?.length ?? this.byName.get(folded)!.size;
    return size > most ? null : this.bytesOf(folded);
  }

  /** The text of a part that must be there. */
  demand(name: string): string {
    const text = this.text(name);
    if (text === null) throw hostError('damaged', 'host.part-missing', { part: printable(name) });
    return text;
  }

  /** Lets a part's text go again: a large workbook is read one sheet after the other. */
  forget(name: string): void {
    this.texts.delete(name.toLowerCase());
  }

  /** Writes a part. One that went back to its original text counts as untouched. */
  set(name: string, text: string): void {
    const folded = name.toLowerCase();
    const original = this.byName.get(folded);
    const previous = this.changes.get(folded);
    const bytes = new TextEncoder().encode(text);
    this.changes.delete(folded);
    this.texts.delete(folded);
    if (original?.size === bytes.length && original.crc === this.codec.crc32(bytes) && this.text(name) === text) return;
    this.texts.delete(folded);
    this.changes.set(folded, { name: previous?.name ?? original?.name ?? name, bytes });
  }

  remove(name: string): void {
    const folded = name.toLowerCase();
    this.texts.delete(folded);
    const original = this.byName.get(folded);
    if (original === undefined) this.changes.delete(folded);
    else this.changes.set(folded, { name: original.name, bytes: null });
  }

  /** What has been changed so far; `restore` comes back to it, byte for byte. */
  state(): PackageState {
    return new Map(this.changes);
  }

  restore(state: PackageState): void {
    this.changes = new Map(state);
    this.texts.clear();
  }

  /** The file as it is now. */
  toBytes(): Uint8Array {
    if (this.changes.size === 0) return this.bytes;
    const changes: PartChanges = new Map([...this.changes.values()].map(({ name, bytes }) => [name, bytes]));
    return writeZip(this.bytes, this.entries, changes, this.codec);
  }

  private bytesOf(folded: string): Uint8Array {
    const changed = this.changes.get(folded)?.bytes ?? null;
    if (changed !== null) return changed;
    const entry = this.byName.get(folded)!;
    const data = this.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
    const inflated = entry.method === 0 ? data : this.inflated(entry, data);
    if (inflated.length !== entry.size || this.codec.crc32(inflated) !== entry.crc) {
      throw hostError('damaged', 'host.part-damaged', { part: printable(entry.name) });
    }
    return inflated;
  }

  private inflated(entry: ZipEntry, data: Uint8Array): Uint8Array {
    try {
      return this.codec.inflate(data, entry.size);
    } catch (error) {
      throw hostError('damaged', 'host.part-damaged', { part: printable(entry.name) }, error);
    }
  }
}

/** A byte order mark stays part of the text, so that it is written again; bytes that are no UTF-8 would be lost and are refused. */
function decoded(bytes: Uint8Array, name: string): string {
  try {
    if (isUtf16(bytes)) throw new TypeError('UTF-16');
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch (error) {
    throw hostError('unsupported', 'host.not-utf8', { part: printable(name) }, error);
  }
}

/** UTF-16 with its mark, or without one before "<". */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c) || (a === 0x3c && b === 0);
}
