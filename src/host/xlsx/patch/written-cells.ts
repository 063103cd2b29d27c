import { type CellArea, type CellRef, contains } from '../../../workbook/cell-ref';

/** 写入的格: the places of one change, asked for by area. Column by column, since forms are written down a few columns. */
export class WrittenCells {
  private readonly sheets = new Map<string, Map<number, number[]>>();

  constructor(refs: readonly CellRef[]) {
    for (const { sheet, row, column } of refs) {
      const columns = this.sheets.get(folded(sheet)) ?? new Map<number, number[]>();
      this.sheets.set(folded(sheet), columns);
      const rows = columns.get(column);
      if (rows === undefined) columns.set(column, [row]);
      else rows.push(row);
    }
    for (const columns of this.sheets.values()) for (const rows of columns.values()) rows.sort((a, b) => a - b);
  }

  onSheet(sheet: string): boolean {
    return this.sheets.has(folded(sheet));
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.meets(sheet, { top: row, left: column, bottom: row, right: column });
  }

  /** Whether one of the cells lies in the area. */
  meets(sheet: string, area: CellArea): boolean {
    for (const [column, rows] of this.sheets.get(folded(sheet)) ?? []) {
      if (contains(area, area.top, column) && firstFrom(rows, area.top) <= area.bottom) return true;
    }
    return false;
  }
}

/** The first row not above `top`; rows are sorted. */
function firstFrom(rows: readonly number[], top: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < top) low = middle + 1;
    else high = middle;
  }
  return rows[low] ?? Number.POSITIVE_INFINITY;
}

/** Formulas may write a sheet's name in other letters than the sheet does. */
function folded(sheet: string): string {
  return sheet.toLowerCase();
}
