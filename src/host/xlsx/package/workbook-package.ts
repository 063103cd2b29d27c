import { hostError } from '../host-errors';
import type { Codec } from '../zip/codec';
import { printable, readDirectory, type ZipEntry } from '../zip/read-directory';
import { writeZip } from '../zip/write-zip';

/** 文件包: the parts of one file, inflated when asked for; changed parts are kept beside the original bytes. */
export class WorkbookPackage {
  private readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();
  private readonly changes = new Map<string, Uint8Array | null>();
  private readonly texts = new Map<string, string>();

  constructor(private readonly bytes: Uint8Array, private readonly codec: Codec) {
    this.entries = readDirectory(bytes);
    for (const entry of this.entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  /** A part's name as the archive spells it, or null. Part names are compared without case. */
  find(name: string): string | null {
    for (const changed of this.changes.keys()) {
      if (changed.toLowerCase() === name.toLowerCase()) return this.changes.get(changed) === null ? null : changed;
    }
    return this.byName.get(name.toLowerCase())?.name ?? null;
  }

  names(): readonly string[] {
    const own = this.entries.map(({ name }) => name).filter((name) => this.changes.get(name) !== null);
    const added = [...this.changes].filter(([name, bytes]) => bytes !== null && !this.byName.has(name.toLowerCase())).map(([name]) => name);
    return [...own, ...added];
  }

  /** The text of a part, or null when there is none. Texts are UTF-8, as every spreadsheet program writes them. */
  text(name: string): string | null {
    const known = this.find(name);
    if (known === null) return null;
    const kept = this.texts.get(known);
    if (kept !== undefined) return kept;
    const text = decoded(this.bytesOf(known), known);
    this.texts.set(known, text);
    return text;
  }

  /** The text of a part that must be there. */
  demand(name: string): string {
    const text = this.text(name);
    if (text === null) throw hostError('damaged', 'host.part-missing', { part: printable(name) });
    return text;
  }

  /** Lets a part's text go again: a large workbook is read one sheet after the other. */
  forget(name: string): void {
    this.texts.delete(name);
  }

  set(name: string, text: string): void {
    const known = this.find(name) ?? name;
    this.texts.delete(known);
    const original = this.byName.get(known.toLowerCase());
    this.changes.delete(known);
    if (original !== undefined && this.text(known) === text) return;
    this.texts.delete(known);
    this.changes.set(known, new TextEncoder().encode(text));
  }

  remove(name: string): void {
    const known = this.find(name);
    if (known === null) return;
    this.texts.delete(known);
    if (this.byName.has(known.toLowerCase())) this.changes.set(known, null);
    else this.changes.delete(known);
  }

  /** The file as it is now. A part that went back to its original bytes counts as untouched. */
  toBytes(): Uint8Array {
    if (this.changes.size === 0) return this.bytes;
    return writeZip(this.bytes, this.entries, this.changes, this.codec);
  }

  private bytesOf(name: string): Uint8Array {
    const changed = this.changes.get(name);
    if (changed instanceof Uint8Array) return changed;
    const entry = this.byName.get(name.toLowerCase())!;
    const data = this.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
    const inflated = entry.method === 0 ? data : this.inflated(entry, data);
    if (inflated.length !== entry.size || this.codec.crc32(inflated) !== entry.crc) {
      throw hostError('damaged', 'host.part-damaged', { part: printable(name) });
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

function decoded(bytes: Uint8Array, name: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c) || (bytes[0] === 0x3c && bytes[1] === 0);
  if (utf16) throw hostError('unsupported', 'host.utf16', { part: printable(name) });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
