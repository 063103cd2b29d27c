import { writtenAmount } from '../../../../src/review/written';
import { textOf } from '../../../../src/scoring/text-match';
import { isFull, ownScore } from '../../../../src/review/own-score';
import { fundTotal, pickRow, type CleanForm, type Plant, put } from '../plant';

const FOLLOWS = ['reason-missing', 'score-differs', 'total-differs', 'grade-differs', 'score-over-weight'];

/** A row whose target and actual are words: a person scores it, and the form may then say anything. */
function worded(clean: CleanForm, at: NonNullable<ReturnType<typeof pickRow>>, target: string, actual: string) {
  return put({ book: put(clean, at.row.target!, target) }, at.row.actual!, actual);
}

const fullRow = (clean: CleanForm, random: Parameters<Plant['plant']>[1]) => pickRow(clean, random, ({ actual, level1 }, line) => {
  const own = ownScore(clean.subject, line);
  // Words have no place where a figure of satisfaction is due.
  return actual !== null && own !== null && isFull(own) && !textOf(level1).includes('满意度');
});

/** 人工评定的行: where the rule leaves room, and the form contradicts itself all the same. */
export const openKinds: readonly Plant[] = [
  {
    id: 'not accepted, and full marks',
    on: ['national'],
    finds: ['unfinished-full'],
    elsewhere: true,
    plant: (clean, random) => {
      const picked = fullRow(clean, random);
      return picked === null ? null : worded(clean, picked, '通过验收', random.pick(['项目尚未验收', '系统未能按期完成', '平台暂未启动']));
    },
  },
  {
    id: 'all done, and a rate below the whole',
    on: ['zhongshan'],
    finds: ['done-contradicts-rate'],
    follows: [...FOLLOWS, 'rate-contradicts-score'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ rate, actual }) => rate !== null && actual !== null && rate.cell?.value === 1);
      if (picked === null) return null;
      return put({ book: worded(clean, picked, '按计划完成检修', random.pick(['全部完成', '已完成'])) }, picked.row.rate!, 0.7);
    },
  },
  {
    id: 'a judged score with three places',
    on: ['national'],
    finds: ['score-too-precise'],
    follows: FOLLOWS,
    plant: (clean, random) => {
      const picked = fullRow(clean, random);
      if (picked === null) return null;
      const less = writtenAmount(picked.row.score!)!.minus('0.125');
      return put({ book: worded(clean, picked, '制度健全', '制度较为健全') }, picked.row.score!, Number(less));
    },
  },
  {
    id: 'a total that is no sum, where a row is open',
    on: ['national'],
    finds: ['scores-not-added'],
    follows: ['weights-differ', 'weight-missing', 'grade-contradicts-total'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ weight }) => weight !== null);
      const total = clean.subject.form.total!.score;
      return picked === null ? null : put({ book: put(clean, picked.row.weight!, '详见附件') }, total, Number(writtenAmount(total)!.minus(3)));
    },
  },
  {
    id: 'the grade of another total, where a row is open',
    on: ['national'],
    finds: ['grade-contradicts-total'],
    follows: ['weights-differ', 'weight-missing'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ weight }) => weight !== null);
      return picked === null ? null : put({ book: put(clean, picked.row.weight!, '详见附件') }, clean.subject.form.grade!.field, '差');
    },
  },
  {
    id: 'half of the money unspent, and every output delivered',
    on: ['national'],
    finds: ['output-without-spending'],
    follows: ['rate-differs', 'score-differs', 'fund-rows-contradict', 'total-differs', 'grade-differs'],
    elsewhere: true,
    plant: (clean, random) => {
      const { form } = clean.subject;
      const outputs = form.indicators.flatMap((row, line) => row.role === 'indicator' && textOf(row.level1).includes('产出') ? [ownScore(clean.subject, line)] : []);
      if (outputs.length < 2 || outputs.some((own) => own === null || !isFull(own))) return null;
      const { spent } = fundTotal(form)!;
      return put(clean, spent!, Number(writtenAmount(spent!)!.times(random.pick(['0.4', '0.5', '0.6']))));
    },
  },
  {
    id: 'points of a subtotal changed',
    on: ['national'],
    finds: ['subtotal-weight-differs'],
    plant: (clean, random) => {
      const sums = clean.subject.form.subtotals.filter(({ weight }) => weight !== null && writtenAmount(weight) !== null);
      if (sums.length === 0) return null;
      const { weight } = random.pick(sums);
      return put(clean, weight!, Number(writtenAmount(weight!)!.plus(5)));
    },
  },
  {
    id: 'points of a part changed',
    on: ['national'],
    finds: ['parent-weight-differs'],
    follows: ['score-differs', 'score-over-weight', 'reason-missing', 'total-differs', 'grade-differs'],
    plant: (clean, random) => {
      const parts = clean.subject.form.indicators.filter(({ role, weight }) => role === 'child' && weight !== null);
      if (parts.length === 0) return null;
      const { weight } = random.pick(parts);
      return put(clean, weight!, Number(writtenAmount(weight!)!.plus(1)));
    },
  },
];
