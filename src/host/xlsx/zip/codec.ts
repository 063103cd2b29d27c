/** 压缩端口: what a zip needs from the platform. Node has it in node:zlib, a browser page brings a library. */
export interface Codec {
  /** Inflates to exactly `size` bytes at most; throws on damaged data or when more comes out. */
  inflate(deflated: Uint8Array, size: number): Uint8Array;
  deflate(bytes: Uint8Array): Uint8Array;
  crc32(bytes: Uint8Array): number;
}
