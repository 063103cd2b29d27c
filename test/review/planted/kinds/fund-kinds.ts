import { writtenAmount } from '../../../../src/review/written';
import { measurePlaces } from '../../../../src/scoring/measure-place';
import { fundTotal, type Plant, put } from '../plant';

const plus = (value: NonNullable<ReturnType<typeof writtenAmount>>, more: string) => Number(value.plus(more));

/** 资金与比率: rates that the amounts deny, and money that was not there. */
export const fundKinds: readonly Plant[] = [
  {
    id: 'execution rate three points off',
    on: ['national'],
    finds: ['rate-differs'],
    plant: (clean, random) => put(clean, fundTotal(clean.subject.form)!.rate!, `${random.pick(['41.5', '63', '70.25'])}%`),
  },
  {
    id: 'score of the funds one point lower',
    on: ['national'],
    finds: ['score-differs'],
    follows: ['total-differs', 'grade-differs', 'formula-stale'],
    plant: (clean) => {
      const { score } = fundTotal(clean.subject.form)!;
      return put(clean, score!, plus(writtenAmount(score!)!, '-1'));
    },
  },
  {
    id: 'more spent than budgeted',
    on: ['zhongshan'],
    finds: ['budget-overspent'],
    follows: ['rate-differs', 'rate-contradicts-funds', 'score-differs'],
    plant: (clean, random) => put(clean, fundTotal(clean.subject.form)!.spent!, 17_160_681 + 100_000 * (1 + random.below(20))),
  },
  {
    id: 'half of the money unspent',
    on: ['zhongshan'],
    finds: ['rate-differs'],
    follows: ['rate-contradicts-funds', 'score-differs', 'output-without-spending', 'subtotal-differs', 'total-differs', 'grade-differs'],
    elsewhere: true,
    plant: (clean, random) => put(clean, fundTotal(clean.subject.form)!.spent!, 8_000_000 + 1000 * random.below(500)),
  },
  {
    id: 'another rate in the row of a fund measure',
    on: ['zhongshan', 'panjin'],
    finds: ['rate-contradicts-funds'],
    plant: (clean, random) => {
      const [line] = random.pick([...measurePlaces(clean.subject.form, clean.subject.profile).rows]);
      return put(clean, clean.subject.form.indicators[line]!.actual!, random.pick(['31%', '47.5%', '62%']));
    },
  },
  {
    id: 'points of a fund measure in the table changed',
    on: ['zhongshan', 'panjin'],
    finds: ['fund-weight-differs'],
    follows: ['weights-differ', 'label-points-differ', 'subtotal-weight-differs', 'weight-concentrated', 'score-over-weight', 'score-differs'],
    plant: (clean, random) => {
      const [line] = random.pick([...measurePlaces(clean.subject.form, clean.subject.profile).rows]);
      return put(clean, clean.subject.form.indicators[line]!.weight!, random.pick([8, 12, 25]));
    },
  },
  {
    id: 'completion rate that the numbers deny',
    on: ['zhongshan'],
    finds: ['rate-differs'],
    plant: (clean, random) => {
      const rows = clean.subject.form.indicators.filter(({ role, rate }) => role === 'indicator' && rate?.cell?.value === 1);
      return rows.length === 0 ? null : put(clean, random.pick(rows).rate!, 0.35);
    },
  },
  {
    id: 'completion rate below the whole beside words, with full marks',
    on: ['zhongshan'],
    finds: ['rate-contradicts-score'],
    follows: ['reason-missing', 'actual-repeats-target'],
    plant: (clean, random) => {
      const rows = clean.subject.form.indicators.filter(({ role, rate }) => role === 'indicator' && rate?.cell?.value === 1);
      if (rows.length === 0) return null;
      const row = random.pick(rows);
      const worded = { ...clean, book: put({ book: put(clean, row.target!, '健全完善') }, row.actual!, '制度较为健全') };
      return put(worded, row.rate!, 0.6);
    },
  },
];
