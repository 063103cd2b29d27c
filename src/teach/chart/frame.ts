import type { Ratio } from '../../exact/ratio';
import type { Axis, Chart, ChartPoint } from './chart';
import type { DrawingSize } from './drawing';
import { textWidth } from './text-width';

/** 图框: where the plot lies in the view box, and where a number of the form comes to lie in it. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
  readonly across: (x: Ratio) => number;
  readonly down: (y: Ratio) => number;
}

export function frameOf({ x, y, bands }: Chart, { width, height, fontSize }: DrawingSize): Frame {
  const left = Math.max(...y.ticks.map(({ label }) => textWidth(label, fontSize)), fontSize) + fontSize;
  // The last number of the lower axis stands half beyond the plot.
  const right = width - Math.max(fontSize, textWidth(x.ticks.at(-1)?.label ?? '', fontSize) / 2);
  const top = fontSize * (bands.length === 0 ? 2 : 3.2);
  const bottom = height - fontSize * 3.2;
  const across = scale(x, left, right);
  const down = scale(y, bottom, top);
  return { left, right, top, bottom, fontSize, across, down };
}

export function placed({ x, y }: ChartPoint, { across, down }: Frame): { readonly x: number; readonly y: number } {
  return { x: across(x), y: down(y) };
}

/** From here on there are only pixels: what is exact has been computed before. */
function scale({ from, to }: Axis, start: number, end: number): (value: Ratio) => number {
  const [low, high] = [drawn(from), drawn(to)];
  const span = high - low;
  // Whatever lies outside of the axis is drawn at its edge.
  return (value) => span === 0 ? start : start + (end - start) * Math.min(1, Math.max(0, (drawn(value) - low) / span));
}

function drawn({ numerator, denominator }: Ratio): number {
  return numerator.toNumber() / denominator.toNumber();
}

/** A tenth of a pixel is finer than any screen. */
export function pixel(length: number): string {
  return String(Math.trunc(length * 10) / 10);
}
