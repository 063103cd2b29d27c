import type { IStyleData } from '@univerjs/core';
import type { SheetLook, WorkbookLook } from '../../xlsx/look/sheet-look';
import { gridStyle, USUAL_STYLE } from './grid-style';

/** 样式表: the grid's styles and the name of each look in it. */
export interface StyleTable {
  readonly looks: WorkbookLook['looks'];
  readonly styles: Record<string, IStyleData>;
  /** Name of the style of a look. */
  readonly nameOf: (look: number) => string;
}

/** 样式表. A cell's look is the whole of it in the file, while the grid lays it over those of its row and column. */
export function styleTable({ looks, sheets }: Pick<WorkbookLook, 'looks' | 'sheets'>): StyleTable {
  const plain = looks.map(gridStyle);
  const names = looks.map((_, index) => styleName(index));
  const inherited = new Set([PLAIN_LOOK, ...sheets.flatMap(inheritedLooks)].flatMap((look) => Object.keys(plain[look] ?? {})));
  const usual: IStyleData = Object.fromEntries(Object.entries(USUAL_STYLE).filter(([key]) => inherited.has(key)));
  return {
    looks,
    styles: Object.fromEntries(plain.map((style, index) => [names[index]!, { ...usual, ...style }])),
    nameOf: (look) => names[look] ?? styleName(look),
  };
}

/** 默认样式, of cells that nothing says anything about. */
export const PLAIN_LOOK = 0;

function styleName(look: number): string {
  return `look-${look}`;
}

function inheritedLooks({ rows, columns }: SheetLook): readonly number[] {
  return [...new Set([...rows, ...columns].map(({ look }) => look ?? PLAIN_LOOK))];
}
