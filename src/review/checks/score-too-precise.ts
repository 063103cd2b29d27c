import { decimalText } from '../../exact/decimal';
import type { Field } from '../../form/evaluation-form';
import { oneLine, rowName } from '../../form/row-name';
import type { RuleProfile } from '../../profile/rule-profile';
import { measurePlaces } from '../../scoring/measure-place';
import type { LineScore } from '../../scoring/form-score';
import type { Check, Observation } from '../check';
import { writtenAmount } from '../written';

/** 得分位数过多: a score that a person gave has more places than the profile rounds to. */
export const scoreTooPrecise: Check = {
  id: 'score-too-precise',
  level: 'warning',
  evaluate: ({ form, score, profile }) => {
    const { fundScore, indicatorScore } = profile.rounding;
    const places = measurePlaces(form, profile);
    return [
      ...form.funds.flatMap(({ label, score: cell }, line) => tooPrecise(() => oneLine(label), cell, score.funds[line]!, places.block?.rounding ?? fundScore)),
      ...form.indicators.flatMap((row, line) => {
        const measure = places.rows.get(line);
        const rounding = measure === undefined ? indicatorScore : measure.rounding ?? fundScore;
        return row.score?.shared === true ? [] : tooPrecise(() => rowName(row), row.score, score.indicators[line]!, rounding);
      }),
    ];
  },
};

/** Where the rule gives the number itself, score-differs says all there is to say. */
function tooPrecise(name: () => string, cell: Field | null, result: LineScore, rounding: RuleProfile['rounding']['total']): Observation[] {
  if (cell === null || result.outcome !== 'scored' || result.by !== 'person') return [];
  const written = writtenAmount(cell);
  if (written === null || written.decimalPlaces() <= rounding.places) return [];
  return [{
    ref: cell.ref,
    message: 'places',
    data: { name: name(), written: decimalText(written), places: String(rounding.places) },
    written: cell.text,
    // A number of places that nobody has laid down is a habit and no rule.
    ...(rounding.cite.certainty === 'assumed' ? { level: 'hint' as const } : {}),
  }];
}
