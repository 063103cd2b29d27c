import { ratioText } from '../../../exact/ratio-text';
import type { EvaluationForm, Field } from '../../../form/evaluation-form';
import { computeFormula } from '../../../review/formula/compute-formula';
import { formCells } from '../../../review/formula/form-cells';
import { readFormula } from '../../../review/formula/read-formula';
import type { CellRef } from '../../../workbook/cell-ref';
import { refText } from '../../../workbook/cell-ref';
import type { CellSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';

/** 学员写的: what stands in a cell of the filled exercise. */
export type LearnerCells = (ref: CellRef) => Field;

/** A formula that no program has worked out yet counts with what it gives over the cells of the form. */
export function learnerCells(book: WorkbookSnapshot, form: EvaluationForm): LearnerCells {
  const cells = new Map(book.sheets.flatMap(({ name, cells: own }) => own.map((cell) => [refText({ sheet: name, row: cell.row, column: cell.column }), cell] as const)));
  return (ref) => {
    const cell = cells.get(refText(ref)) ?? null;
    const worked = cell === null ? null : workedOut(cell, ref, form);
    return { ref, text: worked?.text ?? '', cell: worked, shared: false };
  };
}

function workedOut(cell: CellSnapshot, ref: CellRef, form: EvaluationForm): CellSnapshot {
  if (cell.formula === null || cell.value !== null) return cell;
  const expression = readFormula(cell.formula, ref.sheet);
  const value = expression === null ? null : computeFormula(expression, formCells(form));
  if (value === null || typeof value === 'boolean') return cell;
  const text = typeof value === 'string' ? value : ratioText(value);
  return { row: cell.row, column: cell.column, value: text, text, formula: cell.formula, format: cell.format };
}
