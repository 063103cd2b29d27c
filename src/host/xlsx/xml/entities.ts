const NAMED: readonly (readonly [name: string, code: number])[] = [['lt', 60], ['gt', 62], ['amp', 38], ['quot', 34], ['apos', 39]];

/** How many character codes become text in one call: more arguments than a call can take are a stack overflow. */
const CHUNK = 8192;

/**
 * The characters that entities stand for. Only the five of XML itself and numbers exist; others stay as written. Some
 * programs write every Chinese character as a number, so this runs over most of a sheet.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  let codes: number[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const length = code === AMPERSAND ? pushEntity(text, at, codes) : 0;
    if (length === 0) codes.push(code);
    at += Math.max(1, length);
    if (codes.length < CHUNK) continue;
    decoded += String.fromCharCode(...codes);
    codes = [];
  }
  return decoded + String.fromCharCode(...codes);
}

const AMPERSAND = 38;
const HASH = 35;
const SEMICOLON = 59;
const LONGEST = 10;

/** Decodes the entity at `at` and answers its length; 0 when there is none. */
function pushEntity(text: string, at: number, codes: number[]): number {
  if (text.charCodeAt(at + 1) === HASH) return pushNumber(text, at, codes);
  for (const [name, code] of NAMED) {
    if (!text.startsWith(name, at + 1) || text.charCodeAt(at + 1 + name.length) !== SEMICOLON) continue;
    codes.push(code);
    return name.length + 2;
  }
  return 0;
}

function pushNumber(text: string, at: number, codes: number[]): number {
  const isHex = text.charCodeAt(at + 2) === 120;
  const base = isHex ? 16 : 10;
  const from = at + (isHex ? 3 : 2);
  let value = 0;
  let end = from;
  while (end < from + LONGEST) {
    const digit = digitOf(text.charCodeAt(end), base);
    if (digit < 0) break;
    value = value * base + digit;
    end += 1;
  }
  if (end === from || text.charCodeAt(end) !== SEMICOLON || value === 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return 0;
  if (value < 0x10000) codes.push(value);
  else codes.push(0xd800 + ((value - 0x10000) >> 10), 0xdc00 + ((value - 0x10000) & 0x3ff));
  return end + 1 - at;
}

function digitOf(code: number, base: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (base === 10) return -1;
  if (code >= 97 && code <= 102) return code - 87;
  return code >= 65 && code <= 70 ? code - 55 : -1;
}
