import type { ICellData, IWorksheetData } from '@univerjs/core';
import { shiftFormula } from '../../xlsx/sheet/shift-formula';

interface FirstCell {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** 共享公式: the grid writes a formula that was filled over several cells once, and names it in the others. */
export class SharedFormulas {
  private firsts: ReadonlyMap<string, FirstCell> | null = null;

  constructor(private readonly cells: IWorksheetData['cellData']) {}

  /** The formula of a cell with its "=", or null. */
  formulaOf({ f, si }: ICellData, row: number, column: number): string | null {
    if (typeof f === 'string' && f.startsWith('=')) return f;
    if (typeof si !== 'string' || si === '') return null;
    this.firsts ??= firstsOf(this.cells);
    const first = this.firsts.get(si);
    return first === undefined ? null : shiftFormula(first.formula, row - first.row, column - first.column);
  }
}

function firstsOf(cells: IWorksheetData['cellData']): ReadonlyMap<string, FirstCell> {
  const firsts = new Map<string, FirstCell>();
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line ?? {}) as [string, ICellData | null][]) {
      if (typeof cell?.si === 'string' && typeof cell.f === 'string' && cell.f.startsWith('=') && !firsts.has(cell.si)) {
        firsts.set(cell.si, { formula: cell.f, row: Number(row), column: Number(column) });
      }
    }
  }
  return firsts;
}
