import { decimalText } from '../../exact/decimal';
import { compare, isNegative, ratio } from '../../exact/ratio';
import { round } from '../../exact/round';
import { ratioText } from '../../exact/ratio-text';
import type { Field } from '../../form/evaluation-form';
import type { LineScore } from '../../scoring/form-score';
import type { Check, Observation } from '../check';
import { writtenAmount } from '../written';

/** 得分超过分值: no row may score more than its weight. Equal shares such as 40/3 are rounded up before the comparison. */
export const scoreOverWeight: Check = {
  id: 'score-over-weight',
  level: 'error',
  evaluate: ({ form, score }) => [
    ...form.funds.flatMap((fund, line) => fund.shifted ? [] : over(fund.label, fund.score, fund.weight, score.funds[line]!)),
    ...form.indicators.flatMap((row, line) => row.score?.shared === true ? [] : over(row.level3?.text ?? row.level2?.text ?? '', row.score, row.weight, score.indicators[line]!)),
  ],
};

function over(name: string, cell: Field | null, weightCell: Field | null, result: LineScore): Observation[] {
  if (cell === null || result.outcome === 'not-scored' || result.weight === null || isNegative(result.weight)) return [];
  const written = writtenAmount(cell);
  if (written === null) return [];
  const most = round(result.weight, { mode: 'up', places: Math.max(2, written.decimalPlaces()) });
  if (compare(ratio(written), ratio(most)) <= 0) return [];
  return [{
    ref: cell.ref,
    message: 'over',
    data: { name: name.replaceAll(/\s+/g, ''), written: decimalText(written), weight: ratioText(result.weight) },
    written: cell.text,
    ...(weightCell === null ? {} : { related: [weightCell.ref] }),
  }];
}
