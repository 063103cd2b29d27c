import type { IBorderStyleData, IColorStyle, IStyleData, Nullable } from '@univerjs/core';
import type { AlignmentLook, BorderLine, BorderStyle, CellLook, Colour } from '../../xlsx/look/cell-look';
import { fileFontFamily } from '../convert/font-faces';
import { GRID_BORDERS } from '../convert/grid-style';

const HORIZONTAL: readonly AlignmentLook['horizontal'][] = ['general', 'left', 'center', 'right', 'justify', 'justify', 'distributed'];
const VERTICAL: readonly AlignmentLook['vertical'][] = ['bottom', 'top', 'center', 'bottom'];
const BORDERS = new Map(Object.entries(GRID_BORDERS).map(([style, number]) => [number, style as BorderStyle]));

/** Wrapping, by the grid's number. */
const WRAPPED = 3;

/** 单元格外观 that a style of the grid shows. Indents are not among it: the grid has no command for them. */
export type GridLook = Omit<CellLook, 'alignment'> & { readonly alignment: Pick<AlignmentLook, 'horizontal' | 'vertical' | 'wrap' | 'rotation'> };

/** 单元格外观 of a style of the grid; what it does not say is as usual. */
export function lookOfStyle({ ff, fs, bl, it, ul, st, cl, bg, bd, ht, vt, tb, tr, n }: IStyleData): GridLook {
  return {
    font: {
      family: fileFontFamily(ff ?? ''),
      size: fs ?? 11,
      bold: bl === 1,
      italic: it === 1,
      underline: ul?.s === 1,
      strike: st?.s === 1,
      colour: colourOf(cl),
    },
    fill: colourOf(bg),
    border: { left: lineOf(bd?.l), right: lineOf(bd?.r), top: lineOf(bd?.t), bottom: lineOf(bd?.b) },
    alignment: {
      horizontal: HORIZONTAL[ht ?? 0] ?? 'general',
      vertical: VERTICAL[vt ?? 0] ?? 'bottom',
      wrap: tb === WRAPPED,
      rotation: tr?.v === 1 ? 255 : 0 - (tr?.a ?? 0),
    },
    format: n?.pattern ?? 'General',
  };
}

function lineOf(line: Nullable<IBorderStyleData>): BorderLine | null {
  const style = BORDERS.get(line?.s ?? 0);
  return style === undefined ? null : { style, colour: colourOf(line?.cl) };
}

/** Six digits; null where there is none, or none that a file could hold. */
function colourOf(colour: Nullable<IColorStyle>): Colour | null {
  const text = (colour?.rgb ?? '').trim();
  const long = /^#([\da-f]{6})(?:[\da-f]{2})?$/i.exec(text);
  if (long !== null) return long[1]!.toUpperCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  if (short !== null) return short.slice(1).map((digit) => digit + digit).join('').toUpperCase();
  const parts = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,[^)]*)?\)$/.exec(text);
  return parts === null ? null : parts.slice(1).map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join('').toUpperCase();
}
