import type { Field } from '../../form/evaluation-form';
import { refText } from '../../workbook/cell-ref';

/**
 * 勾选, by address, where a person changed it. `false`: not to be written. A text: may be replaced while just this
 * stands there, for nobody agreed to replace what is typed later.
 */
export type Ticks = ReadonlyMap<string, string | false>;

export const NO_TICKS: Ticks = new Map();

/** Whether a person agreed to replace what stands in the cell now. */
export function mayReplace(ticks: Ticks, field: Field): boolean {
  return ticks.get(refText(field.ref)) === standing(field);
}

/** Whether a cell that the plan would write is to be written. */
export function isTicked(ticks: Ticks, field: Field): boolean {
  return ticks.get(refText(field.ref)) !== false;
}

export function withTick(ticks: Ticks, field: Field, ticked: boolean): Ticks {
  return new Map(ticks).set(refText(field.ref), ticked && standing(field));
}

function standing({ cell, text }: Field): string {
  return cell?.formula == null ? text : `=${cell.formula}`;
}
