import { type Decimal } from '../exact/decimal';
import type { Ratio } from '../exact/ratio';
import type { Field } from '../form/evaluation-form';
import { readPoints } from '../quantity/read-points';

/** 分值或得分 in a cell: exact ("40/3") and as printed (13.33). */
export interface PointsRead {
  readonly exact: Ratio;
  readonly shown: Decimal;
}

export function pointsIn(field: Field): PointsRead | null {
  const read = readPoints(field.cell, field.text);
  return read;
}
