/** 字符串表 of an old workbook with the records that continue it, one after the other. */
export interface StringTable {
  readonly bytes: Uint8Array;
  /** Where each continuing record starts in them; a text that goes on there has a new flag first. */
  readonly borders: ReadonlySet<number>;
}

const RICH = 8;
const PHONETIC = 4;

/** Whether every string of the table lies within it: the reader goes on forever where a string begins behind the end. */
export function areStringsWhole({ bytes, borders }: StringTable): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  let at = 8;
  for (let index = 0; index < count && at < bytes.length; index += 1) {
    if (at + 3 > bytes.length) return false;
    const length = view.getUint16(at, true);
    const flags = view.getUint8(at + 2);
    const head = 3 + ((flags & RICH) === 0 ? 0 : 2) + ((flags & PHONETIC) === 0 ? 0 : 4);
    if (at + head > bytes.length) return false;
    const runs = (flags & RICH) === 0 ? 0 : 4 * view.getUint16(at + 3, true);
    const phonetic = (flags & PHONETIC) === 0 ? 0 : view.getUint32(at + head - 4, true);
    const behind = behindText(bytes, borders, at + head, length, flags);
    if (behind === null || behind + runs + phonetic > bytes.length) return false;
    at = behind + runs + phonetic;
  }
  return true;
}

/** Where the characters of a string end; null when they do not. */
function behindText(bytes: Uint8Array, borders: ReadonlySet<number>, from: number, length: number, flags: number): number | null {
  let at = from;
  let width = 1 + (flags & 1);
  for (let rest = length; rest > 0; rest -= 1) {
    if (borders.has(at)) {
      width = 1 + ((bytes[at] ?? 0) & 1);
      at += 1;
    }
    at += width;
    if (at > bytes.length) return null;
  }
  return at;
}
