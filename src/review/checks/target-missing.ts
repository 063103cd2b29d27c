import { decimalText } from '../../exact/decimal';
import { rowName } from '../../form/row-name';
import { writtenScore } from '../../scoring/points-cell';
import { measurePlaces } from '../../scoring/measure-place';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { rowFacts } from '../row-facts';

/** 缺指标值而有得分: nothing was demanded, yet points were given. */
export const targetMissing: Check = {
  id: 'target-missing',
  level: 'warning',
  evaluate: ({ form, profile }) => {
    const rows = rowFacts(form).filter(({ row }) => row.role === 'indicator' && row.target !== null);
    const without = rows.filter(({ target }) => target.kind === 'nothing');
    // Where most rows do without, the form has its own way.
    if (rows.length === 0 || without.length * 2 > rows.length) return INAPPLICABLE;
    const measures = measurePlaces(form, profile).rows;
    return without.flatMap(({ row, line }): Observation[] => {
      const score = writtenScore(row.score);
      if (score === null || !score.isPositive() || score.isZero() || row.score!.shared || measures.has(line)) return [];
      return [{
        ref: row.target!.ref,
        related: [row.score!.ref],
        message: 'scored',
        data: { name: rowName(row), score: decimalText(score) },
        written: row.target!.text,
      }];
    });
  },
};
