import { decimalText } from '../../exact/decimal';
import { compare, isNegative, type Ratio, ratio, ratioOf } from '../../exact/ratio';
import { round } from '../../exact/round';
import { ratioText } from '../../exact/ratio-text';
import type { Field } from '../../form/evaluation-form';
import type { LineScore } from '../../scoring/form-score';
import type { Check, Observation } from '../check';
import { oneLine, rowName } from '../../form/row-name';
import { writtenAmount } from '../written';

/** 得分超过分值: no row may score more than its weight. Equal shares such as 40/3 are rounded up before the comparison. */
export const scoreOverWeight: Check = {
  id: 'score-over-weight',
  level: 'error',
  evaluate: ({ form, score, profile: { indicators: { secondWeighting } } }) => [
    ...form.funds.flatMap((fund, line) => fund.shifted ? [] : over(() => oneLine(fund.label), fund.score, fund.weight, weightOf(score.funds[line]!))),
    ...form.indicators.flatMap((row, line) => {
      // 折算: the score cell is out of the base, not out of the weight.
      const full = secondWeighting === null ? weightOf(score.indicators[line]!) : ratioOf(secondWeighting.base);
      return row.score?.shared === true ? [] : over(() => rowName(row), row.score, row.weight, full);
    }),
  ],
};

function weightOf(result: LineScore): Ratio | null {
  return result.outcome === 'not-scored' ? null : result.weight;
}

function over(name: () => string, cell: Field | null, weightCell: Field | null, full: Ratio | null): Observation[] {
  const written = cell === null ? null : writtenAmount(cell);
  if (cell === null || written === null || full === null || isNegative(full)) return [];
  const most = round(full, { mode: 'up', places: Math.max(2, written.decimalPlaces()) });
  if (compare(ratio(written), ratio(most)) <= 0) return [];
  return [{
    ref: cell.ref,
    message: 'over',
    data: { name: name(), written: decimalText(written), weight: ratioText(full) },
    written: cell.text,
    ...(weightCell === null ? {} : { related: [weightCell.ref] }),
  }];
}
