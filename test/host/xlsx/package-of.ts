import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { readDirectory } from '../../../src/host/xlsx/zip/read-directory';
import { writeZip } from '../../../src/host/xlsx/zip/write-zip';

/** Parts of a package by name; text, or bytes for what is no text. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A package made of these parts. */
export function packageOf(parts: Parts): Uint8Array {
  const changes = new Map(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? new TextEncoder().encode(content) : content]));
  return writeZip(new Uint8Array(), [], changes, nodeCodec);
}

/** Every part of a package, inflated, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  return new Map(readDirectory(bytes).map(({ name, method, dataStart, compressedSize, size }) => {
    const data = bytes.subarray(dataStart, dataStart + compressedSize);
    return [name, Buffer.from(method === 0 ? data : nodeCodec.inflate(data, size))];
  }));
}

/** Names of the parts that are not the same in both, those that only one has included. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => !old.has(name) || !now.has(name) || !old.get(name)!.equals(now.get(name)!)).sort();
}

/** A part's text. */
export function textOf(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes).get(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return part.toString('utf8');
}
