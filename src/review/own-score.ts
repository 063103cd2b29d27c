import type { Decimal } from '../exact/decimal';
import { isZero, type Ratio, ratioOf } from '../exact/ratio';
import type { Field } from '../form/evaluation-form';
import { belowWeight } from '../scoring/reason-due';
import type { ReviewSubject } from './check';
import { writtenAmount } from './written';

/** 填报得分与满分: what stands in the score cell of one indicator row, and what it is out of. */
export interface OwnScore {
  readonly cell: Field;
  readonly written: Decimal;
  readonly full: Ratio;
}

/** Null where the row has no number of its own to hold against its points: blank, merged with other rows, without a weight. */
export function ownScore({ form, score, profile }: ReviewSubject, line: number): OwnScore | null {
  const cell = form.indicators[line]!.score;
  const result = score.indicators[line]!;
  const written = cell === null || cell.shared ? null : writtenAmount(cell);
  if (cell === null || written === null || result.outcome === 'not-scored' || result.weight === null || isZero(result.weight)) return null;
  const { secondWeighting } = profile.indicators;
  return { cell, written, full: secondWeighting === null ? result.weight : ratioOf(secondWeighting.base) };
}

/** 得满分: nothing is missing once both sides are cut to the places people write; 13.33 of 40/3 is full. */
export function isFull({ written, full }: OwnScore): boolean {
  return belowWeight(written, full, WRITTEN_PLACES).length === 0;
}

const WRITTEN_PLACES = 2;
