import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { AlignmentLook, BorderLine, BorderStyle, CellLook } from '../../xlsx/look/cell-look';
import { gridFontFamily } from './font-faces';

/** 线型 by the grid's numbers. */
export const GRID_BORDERS: Readonly<Record<BorderStyle, number>> = {
  thin: 1, hair: 2, dotted: 3, dashed: 4, dashDot: 5, dashDotDot: 6, double: 7, medium: 8,
  mediumDashed: 9, mediumDashDot: 10, mediumDashDotDot: 11, slantDashDot: 12, thick: 13,
};

/** 水平对齐 by the grid's numbers; the grid has no filling and no centring over several cells, so the nearest stands in. */
const HORIZONTAL = { general: 0, left: 1, center: 2, right: 3, justify: 4, fill: 1, centerContinuous: 2, distributed: 6 } as const;

/** 垂直对齐 by the grid's numbers. */
const VERTICAL = { top: 1, center: 2, bottom: 3, justify: 1, distributed: 2 } as const;

/** One step of an indent, and the room a cell has without one. */
const INDENT_PIXELS = 9;
const ROOM = { t: 0, r: 2, b: 2, l: 2 } as const;

/** As usual, said aloud: overrides what a cell would otherwise take over from its row or column. */
export const USUAL_STYLE = {
  bl: 0, it: 0, ul: { s: 0 }, st: { s: 0 }, cl: { rgb: '#000000' }, bg: null, bd: null, ht: 0, tb: 0, tr: { a: 0, v: 0 }, pd: ROOM, n: { pattern: 'General' },
} as const satisfies IStyleData;

/** 单元格样式: a look in the grid's words; what is as usual is left out. */
export function gridStyle({ font, fill, border, alignment, format }: CellLook): IStyleData {
  const sides = gridBorder(border);
  return {
    ff: gridFontFamily(font.family),
    fs: font.size,
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(font.underline ? { ul: { s: 1 } } : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(font.colour === null ? {} : { cl: { rgb: `#${font.colour}` } }),
    ...(fill === null ? {} : { bg: { rgb: `#${fill}` } }),
    ...(sides === null ? {} : { bd: sides }),
    ...gridAlignment(alignment),
    ...(format === 'General' ? {} : { n: { pattern: format } }),
  };
}

function gridBorder({ left, right, top, bottom }: CellLook['border']): IBorderData | null {
  if (left === null && right === null && top === null && bottom === null) return null;
  return {
    ...(top === null ? {} : { t: gridLine(top) }),
    ...(right === null ? {} : { r: gridLine(right) }),
    ...(bottom === null ? {} : { b: gridLine(bottom) }),
    ...(left === null ? {} : { l: gridLine(left) }),
  };
}

function gridLine({ style, colour }: BorderLine): IBorderStyleData {
  return { s: GRID_BORDERS[style], cl: { rgb: `#${colour ?? '000000'}` } };
}

function gridAlignment({ horizontal, vertical, wrap, shrink, indent, rotation }: AlignmentLook): IStyleData {
  return {
    vt: VERTICAL[vertical],
    ...(HORIZONTAL[horizontal] === 0 ? {} : { ht: HORIZONTAL[horizontal] }),
    ...(wrap ? { tb: 3 } : shrink ? { tb: 2 } : {}),
    // The grid turns clockwise, the file the other way.
    ...(rotation === 0 ? {} : { tr: rotation === 255 ? { a: 0, v: 1 } : { a: -rotation, v: 0 } }),
    ...(indent === 0 ? {} : { pd: horizontal === 'right' ? { ...ROOM, r: ROOM.r + indent * INDENT_PIXELS } : { ...ROOM, l: ROOM.l + indent * INDENT_PIXELS } }),
  };
}
