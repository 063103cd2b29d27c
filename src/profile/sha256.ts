/**
 * 校验和: SHA-256 of a text in UTF-8, hexadecimal (FIPS 180-4). Our own because the one of the browser answers later
 * and is missing where a page is loaded from a file.
 */
export function sha256(text: string): string {
  const message = padded(new TextEncoder().encode(text));
  const state = Uint32Array.from(FIRST_STATE);
  const words = new Uint32Array(64);
  for (let block = 0; block < message.byteLength; block += 64) {
    for (let at = 0; at < 16; at += 1) words[at] = message.getUint32(block + at * 4);
    for (let at = 16; at < 64; at += 1) {
      words[at] = words[at - 16]! + small(words[at - 15]!, 7, 18, 3) + words[at - 7]! + small(words[at - 2]!, 17, 19, 10);
    }
    mix(state, words);
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function mix(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + large(e, 6, 11, 25) + choice + CONSTANTS[at]! + words[at]!) | 0;
    const second = (large(a, 2, 13, 22) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => { state[at]! += word; });
}

/** The message with a one bit, zeros and its length behind it, in whole blocks. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.trunc(bytes.length / 0x2000_0000));
  view.setUint32(whole.length - 4, (bytes.length * 8) >>> 0);
  return view;
}

function small(word: number, a: number, b: number, shift: number): number {
  return turned(word, a) ^ turned(word, b) ^ (word >>> shift);
}

function large(word: number, a: number, b: number, c: number): number {
  return turned(word, a) ^ turned(word, b) ^ turned(word, c);
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 32 bits behind the point of the square roots (state) and cube roots (constants) of the first primes. */
const PRIMES = firstPrimes(64);
const FIRST_STATE = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const CONSTANTS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return Math.trunc((root % 1) * 0x1_0000_0000) | 0;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}
