import { hostError } from '../host-errors';

/** Refuses what is no .xlsx package, by content and not by name, each kind with its own sentence. */
export function demandPackage(bytes: Uint8Array): void {
  if (bytes.length === 0) throw hostError('damaged', 'host.empty-file');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    throw contains(bytes, 'EncryptedPackage') ? hostError('encrypted', 'host.encrypted') : hostError('legacy-format', 'host.legacy');
  }
  if (startsWith(bytes, [0x50, 0x4b])) throw hostError('damaged', 'host.zip-cut-off');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw hostError('not-a-workbook', 'host.not-a-workbook');
  throw looksLikeText(bytes) ? hostError('csv', 'host.csv') : hostError('not-a-workbook', 'host.not-a-workbook');
}

/** Names of other packages that a person may pass by mistake. */
export function refuseOtherPackages(mimetype: string | null): void {
  if (mimetype?.includes('opendocument') === true) throw hostError('unsupported', 'host.opendocument');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** The directory of a compound file names its streams in UTF-16. */
function contains(bytes: Uint8Array, name: string): boolean {
  const wide = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  let at = bytes.indexOf(wide[0]!);
  while (at >= 0 && at + wide.length <= bytes.length) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
    at = bytes.indexOf(wide[0]!, at + 1);
  }
  return false;
}

/** Text has no zero bytes in its first part, unless it is UTF-16, which starts with a mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return !bytes.subarray(0, 4096).includes(0);
}
