import { type Decimal, decimal, decimalTextWithPlaces, ONE } from '../../../exact/decimal';
import { compare, type Ratio, ratio } from '../../../exact/ratio';
import { round } from '../../../exact/round';
import type { ReviewSubject } from '../../../review/check';
import { ROUNDING_MODES } from '../../../review/rounding-difference';
import { writtenAmount } from '../../../review/written';
import type { ComputedCell } from '../../../scoring/computed-cells';
import type { LineScore } from '../../../scoring/form-score';
import { computedPlant } from './computed-plant';

const SCORES = ['indicator-score', 'fund-score'] as const;

function lineOf({ score }: ReviewSubject, { kind, line }: ComputedCell): Extract<LineScore, { outcome: 'scored' }> | null {
  const result = (kind === 'fund-score' ? score.funds : score.indicators)[line]!;
  return result.outcome === 'scored' ? result : null;
}

/** The points as printed: 13.33 of 40/3. */
function fullMarks(weight: Ratio | null): Decimal | null {
  return weight === null || compare(weight, ratio(decimal('0'))) <= 0 ? null : round(weight, { mode: 'truncate', places: 2 });
}

function swapped(value: Decimal): Decimal | null {
  const match = /^(\d+)\.(\d)(\d)$/.exec(decimalTextWithPlaces(value, 2));
  return match === null || match[2] === match[3] ? null : decimal(`${match[1]!}.${match[3]!}${match[2]!}`);
}

function other(value: Decimal | null, right: Decimal): Decimal | null {
  return value === null || value.equals(right) || value.isNegative() ? null : value;
}

/** 数字种错: scores, rates and sums that are not what the rule gives. */
export const NUMBER_PLANTS = {
  'score-lower': computedPlant('score-lower', {
    kinds: SCORES, finds: ['score-differs'],
    wrong: ({ value }) => value!.greaterThan(ONE) ? value!.minus(ONE) : null,
  }),
  'score-full': computedPlant('score-full', {
    kinds: SCORES, finds: ['score-differs'],
    wrong: (cell, subject) => other(fullMarks(lineOf(subject, cell)?.weight ?? null), cell.value!),
  }),
  'score-over-weight': computedPlant('score-over-weight', {
    kinds: SCORES, finds: ['score-over-weight'],
    wrong: (cell, subject) => fullMarks(lineOf(subject, cell)?.weight ?? null)?.plus(decimal('2')) ?? null,
  }),
  'score-rounding': computedPlant('score-rounding', {
    kinds: SCORES, finds: ['score-differs'],
    wrong: (cell, subject) => {
      const line = lineOf(subject, cell);
      if (line === null) return null;
      const { places } = cell.kind === 'fund-score' ? subject.profile.rounding.fundScore : subject.profile.rounding.indicatorScore;
      return ROUNDING_MODES.map((mode) => round(line.exact, { mode, places })).find((value) => !value.equals(cell.value!)) ?? null;
    },
  }),
  'score-swapped': computedPlant('score-swapped', { kinds: SCORES, finds: ['score-differs'], wrong: ({ value }) => swapped(value!) }),
  'fund-rate': computedPlant('fund-rate', {
    kinds: ['fund-rate', 'adjustment-rate'], finds: ['rate-differs'],
    wrong: ({ value }, _, random) => value!.greaterThan(decimal('0.2')) ? value!.minus(decimal(random.pick(['0.03', '0.1', '0.15']))) : null,
  }),
  'completion-rate': computedPlant('completion-rate', {
    kinds: ['completion-rate'], finds: ['rate-differs'],
    wrong: ({ value }, _, random) => value!.greaterThan(decimal('0.4')) ? value!.minus(decimal(random.pick(['0.05', '0.12', '0.3']))) : null,
  }),
  subtotal: computedPlant('subtotal', {
    kinds: ['subtotal'], finds: ['subtotal-differs'],
    wrong: ({ value }, _, random) => value!.greaterThan(decimal('5')) ? value!.minus(decimal(random.pick(['1', '2', '0.5']))) : null,
  }),
  total: computedPlant('total', {
    kinds: ['total'], finds: ['total-differs'],
    wrong: ({ value }, _, random) => value!.greaterThan(decimal('10')) ? value!.minus(decimal(random.pick(['1', '2', '3.5']))) : null,
  }),
  'total-omits': computedPlant('total-omits', {
    kinds: ['total'], finds: ['total-differs'],
    wrong: ({ value }, { form }, random) => {
      const scores = form.indicators.flatMap(({ role, score }) => role === 'indicator' && score !== null ? [writtenAmount(score)] : [])
        .filter((score): score is Decimal => score?.isPositive() === true && !score.isZero() && score.lessThan(value!));
      return scores.length === 0 ? null : value!.minus(random.pick(scores));
    },
  }),
  grade: computedPlant('grade', {
    kinds: ['grade'], finds: ['grade-differs'],
    wrong: ({ shown, label }, { profile }, random) => {
      const others = (profile.grades?.bands ?? []).filter(({ grade }) => grade !== shown);
      return others.length === 0 ? null : `${label}${random.pick(others).grade}`;
    },
  }),
} as const;
