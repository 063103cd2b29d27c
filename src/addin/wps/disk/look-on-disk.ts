import { binaryText } from '../../binary-text';
import { answerOf, type XFileSystem } from './wps-disk';

/** Whether a file or folder is there; null where WPS does not tell. */
export function isThere(files: XFileSystem, path: string): boolean | null {
  const answers = [answerOf(() => files.existsSync(path)), answerOf(() => files.Exists(path))].map(yesOrNo);
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : null;
}

/** Programs of this kind say true as true, 1 or -1. */
function yesOrNo(answer: unknown): boolean | null {
  if (typeof answer === 'boolean') return answer;
  return typeof answer === 'number' ? answer !== 0 : null;
}

/**
 * 核对: whether just these bytes are in the file, as WPS reads it. Bytes that were spoilt in writing may be mended in
 * reading, where both go by way of text; then the size of the file bears witness.
 */
export function holds(files: XFileSystem, path: string, bytes: Uint8Array): boolean {
  const read = bytesOf(answerOf(() => files.ReadFileAsArrayBuffer(path)));
  if (read !== null) return isSame(read, bytes);
  return Number(answerOf(() => files.stat(path).size)) === bytes.length && answerOf(() => files.readAsBinaryString(path)) === binaryText(bytes);
}

/** null for anything but bytes, and for none at all, which is how a build says that it cannot. */
function bytesOf(answer: unknown): Uint8Array | null {
  if (ArrayBuffer.isView(answer)) return some(new Uint8Array(answer.buffer, answer.byteOffset, answer.byteLength));
  // WPS may make it outside of the page, where its kind is another one by the same name.
  return Object.prototype.toString.call(answer) === '[object ArrayBuffer]' ? some(new Uint8Array(answer as ArrayBuffer)) : null;
}

function some(bytes: Uint8Array): Uint8Array | null {
  return bytes.length === 0 ? null : bytes;
}

function isSame(read: Uint8Array, bytes: Uint8Array): boolean {
  return read.length === bytes.length && read.every((byte, at) => byte === bytes[at]);
}
