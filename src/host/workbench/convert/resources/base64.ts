/** Few enough to be handed over as arguments. */
const PIECE = 0x8000;

/** Bytes as base64 text, as a data: address wants them. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  return btoa(pieces.join(''));
}
