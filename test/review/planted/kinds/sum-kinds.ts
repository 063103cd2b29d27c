import type { Decimal } from '../../../../src/exact/decimal';
import { writtenAmount } from '../../../../src/review/written';
import { pointsIn } from '../../../../src/scoring/points-cell';
import { fundTotal, pickRow, type Plant, put } from '../plant';

const SUMS = ['subtotal-differs', 'total-differs', 'scores-not-added', 'grade-differs', 'reason-missing'];
const WEIGHTS = ['weights-differ', 'label-points-differ', 'weight-concentrated', 'score-differs', 'score-over-weight', ...SUMS];

const plus = (value: Decimal, more: string) => Number(value.plus(more));

/** 数字与合计: one number of the form is another one. */
export const sumKinds: readonly Plant[] = [
  {
    id: 'score one point lower',
    finds: ['score-differs'],
    follows: SUMS,
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ score }, line) => {
        const result = clean.subject.score.indicators[line]!;
        return result.outcome === 'scored' && result.by === 'rule' && writtenAmount(score!)?.greaterThan(1) === true;
      });
      return picked === null ? null : put(clean, picked.row.score!, plus(writtenAmount(picked.row.score!)!, '-1'));
    },
  },
  {
    id: 'score above its weight',
    finds: ['score-over-weight'],
    follows: ['score-differs', ...SUMS],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ weight }) => weight !== null && pointsIn(weight) !== null);
      return picked === null ? null : put(clean, picked.row.score!, plus(pointsIn(picked.row.weight!)!.shown, '2'));
    },
  },
  {
    id: 'score below nothing',
    finds: ['score-negative'],
    follows: ['score-differs', ...SUMS],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, () => true);
      return picked === null ? null : put(clean, picked.row.score!, -1 - random.below(5));
    },
  },
  {
    id: 'weight two points higher',
    on: ['national', 'panjin'],
    finds: ['weights-differ'],
    follows: [...WEIGHTS, 'fund-weight-differs'],
    elsewhere: true,
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ weight }) => weight !== null && pointsIn(weight) !== null);
      return picked === null ? null : put(clean, picked.row.weight!, plus(pointsIn(picked.row.weight!)!.shown, '2'));
    },
  },
  {
    id: 'weight left out',
    on: ['national'],
    finds: ['weight-missing'],
    follows: WEIGHTS,
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ score }) => writtenAmount(score!)?.isZero() === false);
      return picked === null ? null : put(clean, picked.row.weight!, random.pick([null, '-', '/']));
    },
  },
  {
    id: 'weight of zero',
    on: ['national'],
    finds: ['weight-zero'],
    follows: WEIGHTS,
    plant: (clean, random) => {
      const picked = pickRow(clean, random, () => true);
      return picked === null ? null : put(clean, picked.row.weight!, 0);
    },
  },
  {
    id: 'total one point higher',
    finds: ['total-differs'],
    follows: ['grade-differs'],
    plant: (clean) => {
      const score = clean.subject.form.total?.score;
      return score === undefined ? null : put(clean, score, plus(writtenAmount(score)!, '1'));
    },
  },
  {
    id: 'subtotal one point lower',
    on: ['zhongshan'],
    finds: ['subtotal-differs'],
    plant: (clean, random) => {
      const { score } = random.pick(clean.subject.form.subtotals.filter(({ kind }) => kind === 'section'));
      return put(clean, score, plus(writtenAmount(score)!, '-1'));
    },
  },
  {
    id: 'points in a label changed',
    on: ['zhongshan', 'panjin'],
    finds: ['label-points-differ'],
    plant: (clean, random) => {
      const labels = clean.subject.form.indicators.flatMap(({ level1 }) => level1 !== null && /^(?:产出|效益|决策|管理)/.test(level1.text) && /\d+分/.test(level1.text) ? [level1] : []);
      const label = random.pick(labels);
      return put(clean, label, label.text.replace(/(\d+)分/, (_, points: string) => `${Number(points) + 5}分`));
    },
  },
  {
    id: 'points of the fund row changed',
    on: ['national'],
    finds: ['fund-weight-differs'],
    follows: ['weights-differ'],
    plant: (clean, random) => put(clean, fundTotal(clean.subject.form)!.weight!, random.pick([5, 15, 20, 100])),
  },
  {
    id: 'source changed by a unit',
    on: ['national'],
    finds: ['fund-rows-contradict'],
    follows: ['rate-differs'],
    elsewhere: true,
    plant: (clean, random) => {
      const fund = clean.subject.form.funds.find(({ label }) => label.includes('当年'))!;
      const cell = random.pick([fund.initial!, fund.budget!, fund.spent!]);
      return put(clean, cell, plus(writtenAmount(cell)!, '7'));
    },
  },
  {
    id: 'score on a source row',
    on: ['national'],
    finds: ['component-scored'],
    plant: (clean, random) => {
      const fund = random.pick(clean.subject.form.funds.filter(({ role }) => role === 'component'));
      return put(clean, random.pick([fund.score!, fund.weight!]), 10);
    },
  },
];
