import { areStringsWhole, type StringTable } from './check-strings';

/** 记录 of the old format by their number, with the fewest bytes each can have (MS-XLS 2.4): all that cells, merges, sizes and notes need. */
const KNOWN: ReadonlyMap<number, number> = new Map([
  [0x0809, 16], [0x000a, 0], [0x0022, 2], [0x0042, 2], [0x0085, 8], [0x041e, 5], [0x00e0, 20], [0x0031, 16], [0x00fc, 8], [0x003c, 0],
  [0x0200, 14], [0x0208, 16], [0x0203, 14], [0x027e, 10], [0x00bd, 12], [0x00fd, 10], [0x0204, 9], [0x00d6, 9], [0x0205, 8], [0x0006, 22],
  [0x0207, 3], [0x04bc, 10], [0x0221, 14], [0x00e5, 2], [0x007d, 11], [0x0055, 2], [0x0225, 4], [0x0012, 2], [0x001c, 11], [0x005d, 4],
  [0x01b6, 18], [0x01ae, 4], [0x0017, 2], [0x0018, 14],
]);

const START = 0x0809;
const VERSION_8 = 0x0600;
const ENCRYPTION = 0x002f;
const STRINGS = 0x00fc;
const CONTINUED = 0x003c;
/** A record that every reader passes over: where rows lie in the file, for those who jump. */
const PASSED_OVER = 0x00d7;

/** Why a stream cannot be read at all. */
export type StreamTrouble = 'encrypted' | 'damaged';

/**
 * The cell records of an old workbook and nothing else: the reader was seen to run out of memory over records that a real
 * file does not hold. Records keep their places, since sheets are found by them.
 */
export function cleanStream(stream: Uint8Array): Uint8Array | StreamTrouble {
  const bytes = Uint8Array.from(stream);
  const view = new DataView(bytes.buffer);
  if (bytes.length < 20 || view.getUint16(0, true) !== START || view.getUint16(4, true) !== VERSION_8) return 'damaged';
  let at = 0;
  while (at + 4 <= bytes.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (type === ENCRYPTION) return 'encrypted';
    if (at + 4 + length > bytes.length) break;
    const least = KNOWN.get(type);
    if (least === undefined || length < least) view.setUint16(at, PASSED_OVER, true);
    else if (type === STRINGS && !areStringsWhole(stringTable(bytes, view, at))) return 'damaged';
    at += 4 + length;
  }
  return bytes.subarray(0, at);
}

/** The table whose record starts here, with the records that continue it. */
function stringTable(bytes: Uint8Array, view: DataView, from: number): StringTable {
  const pieces: Uint8Array[] = [];
  const borders = new Set<number>();
  let length = 0;
  let at = from;
  do {
    const size = view.getUint16(at + 2, true);
    borders.add(length);
    pieces.push(bytes.subarray(at + 4, at + 4 + size));
    length += size;
    at += 4 + size;
  } while (at + 4 <= bytes.length && view.getUint16(at, true) === CONTINUED);
  const table = new Uint8Array(length);
  let filled = 0;
  for (const piece of pieces) {
    table.set(piece, filled);
    filled += piece.length;
  }
  return { bytes: table.subarray(0, filled), borders };
}
