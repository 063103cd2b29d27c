/** Width of a digit as a share of the font's size; the faces of old Chinese programs are half as wide as high. */
const SHARES: readonly (readonly [family: RegExp, share: number])[] = [
  [/calibri|carlito/i, 0.507],
  [/等线|dengxian|yahei|雅黑/i, 0.54],
  [/verdana|dejavu/i, 0.636],
  [/times|cambria|courier/i, 0.5],
  [/arial|helvetica|liberation|tahoma|segoe/i, 0.55],
];

/** 字宽 of a workbook's usual font in pixels: column widths count in digits of it. */
export function digitWidth(family: string, size: number): number {
  const pixels = (size * 96) / 72;
  const share = SHARES.find(([pattern]) => pattern.test(family))?.[1];
  // 宋体, 仿宋, 黑体, 楷体: their bitmaps are whole pixels wide, rounded up.
  return Math.max(1, share === undefined ? Math.ceil(pixels / 2) : Math.trunc(pixels * share + 0.5));
}

/** Points of a column whose width the file gives in digits, the room beside them included. */
export function columnPoints(width: number, digit: number): number {
  return Math.trunc(width * digit + 0.5) * POINTS_A_PIXEL;
}

/** Points of a column nobody set: eight digits and the room beside them, a multiple of eight pixels. */
export function usualColumnPoints(digits: number, digit: number): number {
  return Math.ceil((digits * digit + 5) / 8) * 8 * POINTS_A_PIXEL;
}

const POINTS_A_PIXEL = 0.75;
