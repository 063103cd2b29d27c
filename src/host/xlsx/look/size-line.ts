import type { SizedRun } from './sheet-look';

const PIXELS_A_POINT = 96 / 72;

/** 尺寸轴: how far it is along the rows or columns of a sheet, in pixels; a picture may reach over a million of them. */
export class SizeLine {
  private readonly starts: number[] = [];
  private readonly offsets: number[] = [];
  private readonly sizes: number[] = [];

  /** Runs in order and without overlaps. */
  constructor(runs: readonly SizedRun[], usual: number) {
    let next = 0;
    let offset = 0;
    const add = (start: number, end: number, size: number): void => {
      this.starts.push(start);
      this.offsets.push(offset);
      this.sizes.push(size);
      offset += (end - start) * size;
      next = end;
    };
    for (const { first, last, size, hidden } of runs) {
      if (first > next) add(next, first, usual * PIXELS_A_POINT);
      add(first, last + 1, hidden ? 0 : size * PIXELS_A_POINT);
    }
    add(next, next + 1, usual * PIXELS_A_POINT);
  }

  /** Pixels from the sheet's edge to the beginning of a row or column. */
  offset(index: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return this.offsets[low]! + (index - this.starts[low]!) * this.sizes[low]!;
  }
}
