import { minus, over, type Ratio, ratio, sum } from '../../exact/ratio';
import { decimal } from '../../exact/decimal';
import { round, type Rounding } from '../../exact/round';

/**
 * 平均分配: points ÷ rows in use. Without a remainder rule each share stays exact (40/3); with one the shares are
 * rounded and the first or the last row takes what rounding leaves over.
 */
export function equalShare(points: Ratio, rows: number, remainder: 'none' | 'first' | 'last', rounding: Rounding): readonly Ratio[] {
  const share = over(points, ratio(decimal(String(rows))));
  if (remainder === 'none') return Array.from({ length: rows }, () => share);
  const rounded = ratio(round(share, rounding));
  const others = sum(Array.from({ length: rows - 1 }, () => rounded));
  const taker = remainder === 'first' ? 0 : rows - 1;
  return Array.from({ length: rows }, (_, row) => (row === taker ? minus(points, others) : rounded));
}
