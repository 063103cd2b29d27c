import type { CellLook } from './cell-look';
import { NO_BORDER } from './read-border';
import { PLAIN_ALIGNMENT } from './read-alignment';
import { wholeFont } from './read-font';
import type { StyleLists } from './read-style-lists';

/** Excel opens no workbook with more cell styles than 65,490. */
const MOST_LOOKS = 65_536;

const PLAIN: CellLook = { font: wholeFont({}), fill: null, border: NO_BORDER, alignment: PLAIN_ALIGNMENT, format: 'General' };

/** 外观表: the looks that cells of a workbook really have, each once; the plain look is the first. */
export class LookTable {
  readonly looks: CellLook[] = [];
  private readonly byStyle = new Map<number, number>();
  private readonly byContent = new Map<string, number>();

  constructor(private readonly lists: StyleLists) {
    this.indexOf(0);
  }

  /** Index of the look of a style. */
  indexOf(style: number): number {
    const known = this.byStyle.get(style);
    if (known !== undefined) return known;
    const look = this.lookOf(style);
    const content = JSON.stringify(look);
    let index = this.byContent.get(content);
    if (index === undefined) {
      if (this.looks.length >= MOST_LOOKS) return 0;
      index = this.looks.push(look) - 1;
      this.byContent.set(content, index);
    }
    this.byStyle.set(style, index);
    return index;
  }

  /** The look of a style; a style that does not exist is plain. */
  lookOf(style: number): CellLook {
    const { entries, fonts, fills, borders } = this.lists;
    const entry = entries[style] ?? entries[0];
    if (entry === undefined) return { ...PLAIN, font: fonts[0] ?? PLAIN.font };
    return {
      font: fonts[entry.font] ?? fonts[0] ?? PLAIN.font,
      fill: fills[entry.fill] ?? null,
      border: borders[entry.border] ?? NO_BORDER,
      alignment: entry.alignment,
      format: this.lists.formatCode(entry.format),
    };
  }
}
