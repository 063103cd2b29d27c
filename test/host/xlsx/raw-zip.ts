import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive in which anything may be a lie. */
export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Points to the data of the entry before it. */
  readonly sameData?: boolean;
}

/** Writes an archive just as it is told. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  let previous = 0;
  for (const { name, data, size, crc, flags, method, sameData } of entries) {
    const packed = deflateRawSync(data);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(flags ?? 0x0800, 2);
    fixed.writeUInt16LE(method ?? 8, 4);
    fixed.writeUInt32LE(crc ?? crc32(data), 10);
    fixed.writeUInt32LE(packed.length, 14);
    fixed.writeUInt32LE(size ?? data.length, 18);
    fixed.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fixed, Buffer.from(name), packed]);
    const central = Buffer.concat([Buffer.from('504b01021400', 'hex'), fixed, Buffer.alloc(14), Buffer.from(name)]);
    central.writeUInt32LE(sameData === true ? previous : at, 42);
    directory.push(central);
    if (sameData === true) continue;
    previous = at;
    chunks.push(local);
    at += local.length;
  }
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...chunks, ...directory, end]);
}
