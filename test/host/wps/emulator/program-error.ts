/** 程序的拒绝: what WPS throws, whatever the reason. */
export function refusal(): Error {
  return new Error('0x800A03EC');
}

/** A mistake of whoever asks, or a gap of the emulator: never an answer of WPS, and kept to be seen even if it is caught. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
