import type { Field } from '../../form/evaluation-form';
import { sameCell } from '../../workbook/cell-ref';

/** 换上文字: the same cell with another text in it, as a person would type it. */
export function withText(field: Field, text: string): Field {
  return { ...field, text, cell: null };
}

/** 清空: the same cell without a content; its number format stays. */
export function blanked(field: Field): Field {
  return { ...field, text: '', cell: field.cell === null ? null : { ...field.cell, value: null, text: '', formula: null } };
}

/** Every row that reads the cell of `field` reads `by` instead: a merged cell belongs to several. */
export function replaced<Role extends string, Row extends Readonly<Record<Role, Field | null>>>(rows: readonly Row[], role: Role, field: Field | null, by: (field: Field) => Field): readonly Row[] {
  if (field === null) return rows;
  return rows.map((row) => {
    const own: Field | null = row[role];
    return own !== null && sameCell(own.ref, field.ref) ? { ...row, [role]: by(own) } : row;
  });
}
