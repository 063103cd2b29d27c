import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import { type LookChange, lookChange } from './look-changes';
import { lookOfStyle } from './look-of-style';

type Sheet = Partial<IWorksheetData>;

/** 单元格样式 of one state of the grid. */
export class CellStyles {
  constructor(private readonly book: IWorkbookData) {}

  own({ s }: ICellData): IStyleData | null {
    return this.resolved(s);
  }

  /** What a cell shows that has no style: its row's over its column's over the workbook's. */
  inherited({ rowData, columnData }: Sheet, row: number, column: number): IStyleData {
    return {
      ...this.resolved(this.book.defaultStyle),
      ...this.resolved(columnData?.[column]?.s),
      ...this.resolved(rowData?.[row]?.s),
    };
  }

  private resolved(style: Nullable<IStyleData | string>): IStyleData | null {
    return (typeof style === 'string' ? this.book.styles[style] : style) ?? null;
  }
}

/**
 * 外观改动 of one cell. A cell of the file brings its whole look along, so a property it does not name is as usual, whatever
 * its column says: the grid forgets that a property was said to be as usual as soon as it changes another one.
 */
export class StyleChanges {
  private readonly known = new Map<string, LookChange | null>();

  constructor(private readonly loaded: CellStyles, private readonly current: CellStyles) {}

  between(before: ICellData, after: ICellData, sheet: Sheet, row: number, column: number): LookChange | null {
    if (before.s === after.s && typeof before.s !== 'object') return null;
    const old = this.loaded.own(before);
    const own = this.current.own(after);
    if (old === null || own === null) {
      const under = this.loaded.inherited(sheet, row, column);
      return lookChange(lookOfStyle(old ?? under), lookOfStyle({ ...under, ...own }));
    }
    if (typeof before.s !== 'string' || typeof after.s !== 'string') return lookChange(lookOfStyle(old), lookOfStyle(own));
    const key = `${before.s} ${after.s}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const change = lookChange(lookOfStyle(old), lookOfStyle(own));
    this.known.set(key, change);
    return change;
  }
}
