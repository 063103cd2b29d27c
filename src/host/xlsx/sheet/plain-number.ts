const TENS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/**
 * The number written in a stretch of text, when it has at most 15 digits and no exponent; null for anything else. Digits and
 * power of ten are both exact then, so the one division rounds as reading the whole text would.
 */
export function plainNumber(text: string, from: number, to: number): number | null {
  const negative = text.charCodeAt(from) === 45;
  let at = negative ? from + 1 : from;
  let digits = 0;
  let places = -1;
  let value = 0;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46 && places < 0) {
      places = 0;
      continue;
    }
    if (code < 48 || code > 57) return null;
    value = value * 10 + code - 48;
    digits += 1;
    if (places >= 0) places += 1;
  }
  if (digits === 0 || digits > 15) return null;
  const size = places > 0 ? value / TENS[places]! : value;
  return negative ? -size : size;
}
