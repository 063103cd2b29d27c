import type { ICellData, IWorkbookData, Workbook, Worksheet } from '@univerjs/core';
import type { StoredValue } from '../../workbook/snapshot';
import { showsDate } from './convert/calendar';
import { gridContent } from './save/grid-content';
import { fileFormula } from './save/file-formula';
import { SharedFormulas } from './save/shared-formulas';

/** 单元格现状 in the grid: what it holds, told in the words of a file. */
export interface CellReading {
  readonly value: StoredValue;
  readonly formula: string | null;
  readonly format: string;
}

export const NO_READING: CellReading = { value: null, formula: null, format: 'General' };

/** Reads cells of one sheet of the grid. */
export function cellReader(workbook: Workbook, worksheet: Worksheet, date1904: boolean): (row: number, column: number) => CellReading {
  const matrix = worksheet.getCellMatrix();
  const styles = workbook.getStyles();
  const shared = new SharedFormulas(matrix.getMatrix() as IWorkbookData['sheets'][string]['cellData'] & object);
  return (row, column) => {
    const cell = matrix.getValue(row, column);
    if (cell == null) return NO_READING;
    const format = styles.getStyleByCell(cell)?.n?.pattern ?? 'General';
    const formula = shared.formulaOf(cell, row, column);
    return { value: valueOf(cell, date1904 && showsDate(format)), formula: formula === null ? null : fileFormula(formula), format };
  };
}

function valueOf(cell: ICellData, early: boolean): StoredValue {
  const content = gridContent(cell, null, early);
  switch (content.kind) {
    case 'number':
      return Number(content.decimal);
    case 'text':
      return content.text;
    case 'boolean':
      return content.value;
    case 'error':
      return { error: content.error };
    default:
      return null;
  }
}

export function sameReading(a: CellReading, b: CellReading): boolean {
  return a.formula === b.formula && a.format === b.format && sameValue(a.value, b.value);
}

export function sameValue(a: StoredValue, b: StoredValue): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.error === b.error;
}
