import { cellAddress } from '../../../workbook/cell-ref';
import type { XSheet } from '../wps-program';
import type { Doubts } from './stored-value';

/** 疑点: asks about one cell what the values of many leave open. */
export function doubtsAbout(sheet: XSheet, row: number, column: number): Doubts {
  return {
    isError: () => sheet.Evaluate(`ISERROR(${cellAddress(row, column)})`) === true,
    shownText: () => String(sheet.Range(cellAddress(row, column)).Text),
  };
}
