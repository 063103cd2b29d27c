/** Characters of Chinese text stand in squares; the others are little more than half as wide. */
const SQUARE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const NARROW = 0.6;

/** 字宽: how wide a text is, near enough to keep labels apart without a screen to measure on. */
export function textWidth(text: string, fontSize: number): number {
  let squares = 0;
  for (const character of text) squares += SQUARE.test(character) ? 1 : NARROW;
  return squares * fontSize;
}
