import { decimalText } from '../../exact/decimal';
import { isNegative, ratioOf } from '../../exact/ratio';
import type { Field } from '../../form/evaluation-form';
import { oneLine, rowName } from '../../form/row-name';
import { pointsIn } from '../../scoring/points-cell';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { writtenAmount } from '../written';

/** 得分为负: less than nothing in a row that is no deduction. */
export const scoreNegative: Check = {
  id: 'score-negative',
  level: 'error',
  evaluate: ({ form, profile }) => {
    if (isNegative(ratioOf(profile.indicators.limits.floor))) return INAPPLICABLE;
    return [
      ...form.funds.flatMap(({ label, score, shifted }) => shifted ? [] : negative(() => oneLine(label), score)),
      ...form.indicators.flatMap((row) => {
        // A row whose points are negative is a deduction, by whatever name.
        const isDeduction = row.role === 'penalty' || row.role === 'veto' || (row.weight !== null && (pointsIn(row.weight)?.shown.isNegative() ?? false));
        return isDeduction || row.score?.shared === true ? [] : negative(() => rowName(row), row.score);
      }),
    ];
  },
};

function negative(name: () => string, cell: Field | null): Observation[] {
  const written = cell === null ? null : writtenAmount(cell);
  if (cell === null || written === null || written.isZero() || !written.isNegative()) return [];
  return [{ ref: cell.ref, message: 'negative', data: { name: name(), written: decimalText(written) }, written: cell.text }];
}
