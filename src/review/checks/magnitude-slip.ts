import { compare, isZero, type Ratio, RATIO_ONE, ratioOf, times } from '../../exact/ratio';
import { rowName } from '../../form/row-name';
import { compareUnits } from '../../quantity/compare-units';
import type { Quantity } from '../../quantity/quantity';
import type { Check, Observation } from '../check';
import { isShareOfWhole } from '../name-words';
import { rowFacts } from '../row-facts';

/** 数量级疑误: the actual is about ten thousand times the target or its ten-thousandth (元 for 万元), or a percentage is a hundredth of itself. */
export const magnitudeSlip: Check = {
  id: 'magnitude-slip',
  level: 'warning',
  evaluate: ({ form }) => rowFacts(form).flatMap(({ row, name, target, actual }): Observation[] => {
    if (target.kind !== 'quantity' || actual.kind !== 'quantity' || row.actual === null) return [];
    const message = slip(target, actual, name);
    return message === null ? [] : [{
      verdict: 'needs-review',
      ref: row.actual.ref,
      related: row.target === null ? [] : [row.target.ref],
      message,
      data: { name: rowName(row), target: row.target?.text.trim() ?? '', actual: row.actual.text.trim() },
      written: row.actual.text,
    }];
  }),
};

type Slip = 'tenThousand' | 'hundredth' | 'hundredfold';

function slip(target: Quantity, actual: Quantity, name: string): Slip | null {
  const compared = compareUnits(target, actual);
  if (compared.kind !== 'comparable' || !target.amount.isPositive() || !actual.amount.isPositive()) return null;
  const { target: wanted, actual: given, unit } = compared;
  if (isZero(wanted) || isZero(given)) return null;
  if (isAbout(given, wanted) || isAbout(wanted, given)) return 'tenThousand';
  return unit?.dimension === 'ratio' && unit.symbol === '%' ? percentSlip(target, wanted, given, name) : null;
}

const [LEAST, MOST] = [ratioOf('9000'), ratioOf('11000')];

/** Ten thousand times as much, give or take a tenth: nobody misses or beats a target by just that. */
function isAbout(large: Ratio, small: Ratio): boolean {
  return compare(large, times(small, LEAST)) >= 0 && compare(large, times(small, MOST)) <= 0;
}

const [HALF, TENFOLD, TWICE] = [ratioOf('50'), ratioOf('1000'), ratioOf('200')];

/** 0.98% beside ≥95% is 98 % written twice over; 9500% was multiplied once too often. */
function percentSlip({ comparison }: Quantity, wanted: Ratio, given: Ratio, name: string): Slip | null {
  const floor = comparison !== '<=' && comparison !== '<';
  if (floor && compare(wanted, HALF) >= 0 && compare(given, RATIO_ONE) <= 0) return 'hundredth';
  // 满意度 and the like above 100 % are wrong whatever the cause: percent-over-hundred.
  return compare(given, TENFOLD) >= 0 && compare(wanted, TWICE) <= 0 && !isShareOfWhole(name) ? 'hundredfold' : null;
}
