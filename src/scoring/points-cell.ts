import type { Decimal } from '../exact/decimal';
import type { Ratio } from '../exact/ratio';
import { round } from '../exact/round';
import type { Field } from '../form/evaluation-form';
import { readPointsCell } from '../quantity/read-points';

/** 分值或得分 in a cell: exact ("40/3") and as printed (13.33). */
export interface PointsRead {
  readonly exact: Ratio;
  readonly shown: Decimal;
  /** The cell says 10%, not 10. */
  readonly percent: boolean;
}

const SHOWN = { mode: 'half-up', places: 2 } as const;

/** 读分数: null when the cell holds no number of points. */
export function pointsIn(field: Field): PointsRead | null {
  const read = readPointsCell(field.cell, field.text);
  if (read.kind !== 'points') return null;
  return { exact: read.share, shown: read.printed ?? round(read.share, SHOWN), percent: read.percent };
}

/** 表中已填的得分; a percentage is none. */
export function writtenScore(field: Field | null): Decimal | null {
  const read = field === null ? null : pointsIn(field);
  return read === null || read.percent ? null : read.shown;
}
