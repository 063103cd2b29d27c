import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from './codec';

/** The codec of Node itself. */
export const nodeCodec: Codec = {
  // zlib asks for at least one byte of room, even for a part that is empty.
  inflate: (deflated, size) => inflateRawSync(deflated, { maxOutputLength: Math.max(1, size) }),
  deflate: (bytes) => deflateRawSync(bytes, { level: 6 }),
  crc32: (bytes) => crc32(bytes),
};
