import { compare, RATIO_ONE, ratio } from '../../exact/ratio';
import { rowName } from '../../form/row-name';
import { readCell } from '../../quantity/read-cell';
import { measurePlaces } from '../../scoring/measure-place';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { isFull, ownScore } from '../own-score';
import { rateReadings } from '../written';

/** 完成率与得分不符: the row says itself that less than all was reached, and scores in full. */
export const rateContradictsScore: Check = {
  id: 'rate-contradicts-score',
  level: 'warning',
  evaluate: (subject) => {
    const { form, score, profile } = subject;
    if (form.indicators.every(({ rate }) => rate === null)) return INAPPLICABLE;
    const { rows: measured } = measurePlaces(form, profile);
    return form.indicators.flatMap((row, line): Observation[] => {
      const { role, rate, target } = row;
      const result = score.indicators[line]!;
      // With numbers on both sides rate and score are recomputed, and other checks speak.
      if (role !== 'indicator' || rate === null || rate.shared || target === null || measured.has(line) || result.rate !== null) return [];
      // A low rate may be a good one where less is better; worded targets leave no such doubt.
      if (readCell(target.cell, target.text).kind !== 'level') return [];
      const [reading] = rateReadings(rate);
      if (reading === undefined || reading.isNegative() || compare(ratio(reading), RATIO_ONE) >= 0) return [];
      const own = ownScore(subject, line);
      if (own === null || !isFull(own)) return [];
      return [{
        ref: own.cell.ref,
        related: [rate.ref],
        message: 'full',
        data: { name: rowName(row), rate: rate.text.trim(), score: own.cell.text.trim() },
        written: own.cell.text,
      }];
    });
  },
};
