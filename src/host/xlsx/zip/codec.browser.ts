import { deflateSync, Inflate } from 'fflate';
import type { Codec } from './codec';
import { crc32 } from './crc32';

/** 浏览器压缩: the codec of a page, where no zlib is at hand. */
export const browserCodec: Codec = {
  inflate: inflated,
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  crc32,
};

/** What goes in at once. It can grow a thousandfold, so a bomb is seen after a few megabytes and not at its end. */
const SLICE = 8 * 1024;

/** Nothing that comes out of so much input is no stream: its end was passed, and the rest would only pile up. */
const LONGEST_SILENCE = 256 * 1024;

/** Slice by slice into a room of the size that was announced. */
function inflated(deflated: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  let silence = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError('more comes out than was announced');
    out.set(chunk, length);
    length += chunk.length;
    silence = chunk.length > 0 ? 0 : silence + SLICE;
  });
  for (let at = 0; at < deflated.length || at === 0; at += SLICE) {
    stream.push(deflated.subarray(at, at + SLICE), at + SLICE >= deflated.length);
    if (silence > LONGEST_SILENCE) throw new RangeError('nothing comes out any more');
  }
  return out.subarray(0, length);
}
