import type { SizedRun } from '../../xlsx/look/sheet-look';
import { pixelsOf } from './pixels';

/** 行列位置: where rows or columns begin, in pixels; hidden ones take no room. */
export class LinePixels {
  private readonly runs: readonly { readonly first: number; readonly last: number; readonly size: number }[];
  private readonly usual: number;

  constructor(runs: readonly SizedRun[], usual: number) {
    this.usual = pixelsOf(usual);
    this.runs = runs.map(({ first, last, size, hidden }) => ({ first, last, size: hidden ? 0 : pixelsOf(size) })).sort((a, b) => a.first - b.first);
  }

  /** Pixels before a line. */
  before(line: number): number {
    let pixels = line * this.usual;
    for (const { first, last, size } of this.runs) {
      if (first >= line) break;
      pixels += (Math.min(last + 1, line) - first) * (size - this.usual);
    }
    return pixels;
  }

  /** The line at a distance, and how far into it. */
  at(pixels: number): readonly [line: number, offset: number] {
    let line = 0;
    let from = 0;
    for (const { first, last, size } of this.runs) {
      const gap = (first - line) * this.usual;
      if (pixels < from + gap) break;
      from += gap;
      const own = (last + 1 - first) * size;
      if (pixels < from + own) return within(first, size, pixels - from);
      from += own;
      line = last + 1;
    }
    return within(line, this.usual, pixels - from);
  }
}

function within(line: number, size: number, pixels: number): readonly [line: number, offset: number] {
  if (size <= 0) return [line, 0];
  const lines = Math.floor(pixels / size);
  return [line + lines, pixels - lines * size];
}
