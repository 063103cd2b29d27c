import { decimalText } from '../exact/decimal';
import type { Field, Indicator } from '../form/evaluation-form';
import type { CellMeaning } from '../quantity/quantity';
import { readCell } from '../quantity/read-cell';
import { readQuantity } from '../quantity/read-quantity';
import { message } from '../wording/message';
import type { Derivation } from './derivation';
import { note } from './step';

/** What the value cells of a row say. */
export interface RowReading {
  readonly target: CellMeaning;
  readonly actual: CellMeaning;
  readonly steps: Derivation;
}

/** Reads target and actual; a sign or unit that stands in a column or in the indicator's name completes a bare number. */
export function readRow(indicator: Indicator): RowReading {
  const target = completed(meaningOf(indicator.target), indicator, indicator.sign);
  const actual = completed(meaningOf(indicator.actual), indicator, '');
  return {
    target,
    actual,
    steps: [
      note('read-target', message('scoring.read-target', { text: indicator.target?.text ?? '' }), { value: valueOf(target), from: indicator.target?.ref ?? null }),
      note('read-actual', message('scoring.read-actual', { text: indicator.actual?.text ?? '' }), { value: valueOf(actual), from: indicator.actual?.ref ?? null }),
      ...(actual.kind === 'quantity' && actual.comparison !== 'none'
        ? [note('read-actual', message('scoring.actual-with-sign', { sign: actual.comparison, amount: decimalText(actual.amount) }), { value: decimalText(actual.amount) })]
        : []),
    ],
  };
}

export function meaningOf(field: Field | null): CellMeaning {
  return field === null ? { kind: 'nothing', sort: 'blank' } : readCell(field.cell, field.text);
}

function completed(meaning: CellMeaning, { unit }: Indicator, sign: string): CellMeaning {
  if (meaning.kind !== 'quantity') return meaning;
  const missingUnit = meaning.unit === null && unit !== '';
  const missingSign = meaning.comparison === 'none' && sign !== '';
  if (!missingUnit && !missingSign) return meaning;
  const read = readQuantity(`${missingSign ? sign : ''}1${missingUnit ? unit : ''}`);
  if (read.kind !== 'quantity') return meaning;
  // 万 before a counting unit is a multiplier, and has gone into the amount of the sample.
  const amount = meaning.amount.times(read.amount);
  return { ...meaning, amount, unit: meaning.unit ?? read.unit, comparison: missingSign ? read.comparison : meaning.comparison };
}

function valueOf(meaning: CellMeaning): string | null {
  return meaning.kind === 'quantity' ? decimalText(meaning.amount) : null;
}
