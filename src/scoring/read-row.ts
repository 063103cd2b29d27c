import { decimalText } from '../exact/decimal';
import type { Field, Indicator } from '../form/evaluation-form';
import type { CellMeaning, Quantity } from '../quantity/quantity';
import { readCell } from '../quantity/read-cell';
import { readQuantity } from '../quantity/read-quantity';
import { message } from '../wording/message';
import type { Derivation } from './derivation';
import { signText } from './shown';
import { note } from './step';

/** What the value cells of a row say. */
export interface RowReading {
  readonly target: CellMeaning;
  readonly actual: CellMeaning;
  readonly steps: Derivation;
}

/** Reads target and actual; a sign or unit that stands in a column or in the indicator's name completes a bare number. */
export function readRow(indicator: Indicator, date1904: boolean): RowReading {
  const target = completed(meaningOf(indicator.target, date1904), indicator, indicator.sign);
  const actual = completed(meaningOf(indicator.actual, date1904), indicator, '');
  return {
    target,
    actual,
    steps: [
      note('read-target', message('scoring.read-target', { text: indicator.target?.text ?? '' }), { value: valueOf(target), from: indicator.target?.ref ?? null }),
      note('read-actual', message('scoring.read-actual', { text: indicator.actual?.text ?? '' }), { value: valueOf(actual), from: indicator.actual?.ref ?? null }),
      ...(actual.kind === 'quantity' && actual.comparison !== 'none'
        ? [note('read-actual', message('scoring.actual-with-sign', { sign: signText(actual.comparison), amount: decimalText(actual.amount) }), { value: decimalText(actual.amount) })]
        : []),
    ],
  };
}

/** `date1904` matters where a cell holds a date. */
export function meaningOf(field: Field | null, date1904 = false): CellMeaning {
  return field === null ? { kind: 'nothing', sort: 'blank' } : readCell(field.cell, field.text, date1904);
}

function completed(meaning: CellMeaning, { unit }: Indicator, sign: string): CellMeaning {
  if (meaning.kind !== 'quantity') return meaning;
  const missingUnit = meaning.unit === null && unit !== '';
  const missingSign = meaning.comparison === 'none' && sign !== '';
  if (!missingUnit && !missingSign) return meaning;
  const measured = missingUnit ? withUnit(meaning, unit) : meaning;
  const signed = missingSign ? readQuantity(`${sign}1`) : null;
  return signed?.kind === 'quantity' && signed.comparison !== 'none' ? { ...measured, comparison: signed.comparison } : measured;
}

/** 万 before a counting unit is a multiplier: a sample shows what it does to one. */
function withUnit(meaning: Quantity, unit: string): Quantity {
  const one = readQuantity(`1${unit}`);
  if (one.kind !== 'quantity' || one.unit === null || one.comparison !== 'none') return meaning;
  return { ...meaning, amount: meaning.amount.times(one.amount), unit: one.unit };
}

function valueOf(meaning: CellMeaning): string | null {
  return meaning.kind === 'quantity' ? decimalText(meaning.amount) : null;
}
