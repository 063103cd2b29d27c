/** Whole pixels at 96 an inch for points at 72 an inch. */
export function pixelsOf(points: number): number {
  return Math.floor((points * 96) / 72 + 0.5);
}
