import type { TypeSize } from './projected-theme';

/** From here on a pane has room for larger type, in pixels. */
const MIDDLE = 520;
const WIDE = 960;

/** 字号档 for a pane of this width. */
export function typeSize(width: number): TypeSize {
  if (width < MIDDLE) return 'narrow';
  return width < WIDE ? 'middle' : 'wide';
}
