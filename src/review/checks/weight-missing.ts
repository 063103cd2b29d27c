import { rowName } from '../../form/row-name';
import { readCell } from '../../quantity/read-cell';
import { measurePlaces } from '../../scoring/measure-place';
import { pointsIn } from '../../scoring/points-cell';
import { sectionOf } from '../../scoring/section-of';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { writtenAmount } from '../written';

/** 有得分而无分值: a row has a score, and its weight cell says nothing, although the other rows have theirs. */
export const weightMissing: Check = {
  id: 'weight-missing',
  level: 'warning',
  evaluate: ({ form, profile }) => {
    if (form.indicators.every(({ weight }) => weight === null || pointsIn(weight) === null)) return INAPPLICABLE;
    const { rows: measured } = measurePlaces(form, profile);
    return form.indicators.flatMap((row, line): Observation[] => {
      const { role, weight, score } = row;
      if (role !== 'indicator' || weight === null || score === null || score.shared || weight.shared) return [];
      // Where the profile itself gives the points, the cell need not say them.
      if ((measured.get(line)?.points ?? null) !== null || (sectionOf(row, profile)?.weights.from ?? 'column') !== 'column') return [];
      const written = writtenAmount(score);
      if (written === null || written.isZero() || readCell(weight.cell, weight.text).kind !== 'nothing') return [];
      return [{ ref: weight.ref, related: [score.ref], message: 'missing', data: { name: rowName(row), score: score.text.trim() } }];
    });
  },
};
