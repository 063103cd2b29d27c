import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, IStyleData, Nullable, Workbook } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { storedContent } from '../../workbook/cell-content';
import type { CellContent, CellEdit } from '../../workbook/change-set';
import { gridCell, GRID_TYPE } from './convert/grid-cell';
import type { GridChange } from './grid-change';
import type { OpenSheet } from './open-book';
import { gridContent } from './save/grid-content';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What a cell loses when another content comes into it. */
const CLEARED = { v: null, t: null, f: null, si: null, p: null, ref: null, xf: null } as const;

/** 写入单元格: cells of one sheet in one change. */
export function cellsChange(workbook: Workbook, { id: subUnitId, read }: OpenSheet, edits: readonly CellEdit[], date1904: boolean): GridChange {
  const matrix = workbook.getSheetBySheetId(subUnitId)!.getCellMatrix();
  const styles = workbook.getStyles();
  const after: Cells = {};
  const before: Cells = {};
  for (const { ref: { row, column }, before: old, after: content, format } of edits) {
    const cell = matrix.getValue(row, column) ?? {};
    const style = styles.getStyleByCell(cell) ?? {};
    // The same formula keeps its own result.
    const keeps = content.kind === 'formula' && old.kind === 'formula' && content.formula === old.formula;
    (after[row] ??= {})[column] = {
      ...CLEARED,
      ...(keeps ? oldContent(cell) : newContent(content, format ?? read(row, column).format, style, date1904)),
      ...(format === null ? {} : { s: { n: format === 'General' ? null : { pattern: format } } }),
    };
    (before[row] ??= {})[column] = { ...CLEARED, ...oldContent(cell), ...(format === null ? {} : { s: { n: style.n ?? null } }) };
  }
  const change = (cellValue: Cells): IMutationInfo => ({ id: SetRangeValuesMutation.id, params: { unitId: workbook.getUnitId(), subUnitId, cellValue } });
  return { redo: change(after), undo: change(before) };
}

function newContent(content: CellContent, format: string, style: IStyleData, date1904: boolean): ICellData {
  const { value, formula } = storedContent(content);
  const cell = gridCell({ row: 0, column: 0, value, formula, format, text: '' }, date1904, style);
  // A text that reads as an error value stays a text.
  return content.kind === 'text' && gridContent(cell, null, false).kind === 'error' ? { ...cell, t: GRID_TYPE.forcedText } : cell;
}

/** The grid goes on writing into its own cell, so the way back gets a copy. */
function oldContent({ v, t, f, si, p, ref, xf }: ICellData): ICellData {
  return Object.fromEntries(Object.entries({ v, t, f, si, p: structuredClone(p), ref, xf }).filter(([, value]) => value !== undefined));
}
