/** Bytes at a time: a call takes only so many arguments. */
const SLICE = 8_190;

/** 字节文字: one sign a byte, as old interfaces of browsers and programs take bytes. */
export function binaryText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += SLICE) text += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return text;
}
