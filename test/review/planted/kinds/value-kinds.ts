import type { Indicator } from '../../../../src/form/evaluation-form';
import type { Random } from '../../../fuzz/random';
import { isFull, ownScore } from '../../../../src/review/own-score';
import { type CleanForm, pickRow, type Plant, put } from '../plant';

const SUMS = ['score-differs', 'total-differs', 'grade-differs', 'reason-missing'];

const isFullRow = ({ subject }: CleanForm, line: number) => {
  const own = ownScore(subject, line);
  return own !== null && isFull(own);
};

/** A row with a target such as "≥95%" or "≤500元". */
function measured(clean: CleanForm, random: Random, pattern: RegExp, fits: (row: Indicator, line: number) => boolean = () => true) {
  return pickRow(clean, random, (row, line) => pattern.test(row.target?.text ?? '') && row.actual !== null && fits(row, line));
}

const named = (pattern: RegExp) => ({ level3 }: Indicator) => pattern.test(level3?.text ?? '');

/** 指标值与完成值: one of the two says what it cannot mean. */
export const valueKinds: readonly Plant[] = [
  {
    id: 'the target as the actual',
    on: ['national'],
    finds: ['actual-repeats-target'],
    plant: (clean, random) => {
      const picked = measured(clean, random, /^[≥≤]\d/, (_, line) => isFullRow(clean, line));
      return picked === null ? null : put(clean, picked.row.actual!, picked.row.target!.text);
    },
  },
  {
    id: 'a share above 100 %',
    on: ['national'],
    finds: ['percent-over-hundred'],
    // So far beyond a low target the profile wants a reason as well.
    follows: ['reason-missing'],
    plant: (clean, random) => {
      const picked = measured(clean, random, /^≥\d+%$/, (row, line) => named(/(?:合格率|准确率|按时办结率|知晓率|满意度)$/)(row) && isFullRow(clean, line));
      return picked === null ? null : put(clean, picked.row.actual!, `${101 + random.below(8)}%`);
    },
  },
  {
    id: 'a target that is only a sign or a unit',
    on: ['national'],
    finds: ['target-incomplete'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ target }) => target !== null);
      return picked === null ? null : put(clean, picked.row.target!, random.pick(['≥', '万元', '≥ %', '不低于']));
    },
  },
  {
    id: 'a target that was never set',
    on: ['national'],
    finds: ['target-incomplete'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ target }) => target !== null);
      return picked === null ? null : put(clean, picked.row.target!, random.pick(['待定', '待补充', '暂缺']));
    },
  },
  {
    id: 'no target',
    on: ['national', 'panjin'],
    finds: ['target-missing'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ target, level3 }) => target !== null && level3?.text !== '预算执行率');
      return picked === null ? null : put(clean, picked.row.target!, random.pick([null, '/', '-']));
    },
  },
  {
    id: 'no actual',
    on: ['national', 'panjin'],
    finds: ['actual-missing'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ target, actual }) => actual !== null && (target?.text.trim() ?? '') !== '');
      return picked === null ? null : put(clean, picked.row.actual!, random.pick([null, '/', '-']));
    },
  },
  {
    id: 'a cost with ≥',
    on: ['national'],
    finds: ['direction-unfit'],
    follows: SUMS,
    plant: (clean, random) => {
      const picked = measured(clean, random, /^≤/, named(/(?:成本|单价)$/));
      return picked === null ? null : put(clean, picked.row.target!, picked.row.target!.text.replace('≤', '≥'));
    },
  },
  {
    id: 'a satisfaction with ≤',
    on: ['national'],
    finds: ['direction-unfit'],
    follows: [...SUMS, 'score-over-weight'],
    plant: (clean, random) => {
      const picked = measured(clean, random, /^≥/, named(/满意度$/));
      return picked === null ? null : put(clean, picked.row.target!, picked.row.target!.text.replace('≥', '≤'));
    },
  },
  {
    id: 'another kind of unit',
    on: ['national'],
    finds: ['unit-changes'],
    plant: (clean, random) => {
      const picked = measured(clean, random, /^≥\d+(?:场|件|家|台|份|个)$/);
      return picked === null ? null : put(clean, picked.row.actual!, picked.row.actual!.text.replace(/\D+$/, random.pick(['万元', '天', '公里'])));
    },
  },
  {
    id: 'a ratio beside a percentage',
    on: ['national', 'panjin'],
    finds: ['unit-changes'],
    plant: (clean, random) => {
      const picked = measured(clean, random, /^≥?\d+%$/, ({ level3 }) => level3?.text !== '预算执行率');
      return picked === null ? null : put(clean, picked.row.actual!, random.pick([0.98, 0.965, 1]));
    },
  },
  {
    id: '万元 for 元',
    on: ['national'],
    finds: ['magnitude-slip'],
    follows: SUMS,
    plant: (clean, random) => {
      const picked = measured(clean, random, /^≤\d+元$/);
      return picked === null ? null : put(clean, picked.row.actual!, picked.row.target!.text.slice(1).replace('元', '万元'));
    },
  },
  {
    id: 'per cent of per cent',
    on: ['national', 'panjin'],
    finds: ['magnitude-slip'],
    follows: [...SUMS, 'subtotal-differs'],
    plant: (clean, random) => {
      const picked = measured(clean, random, /^≥?\d+%$/, ({ level3 }) => level3?.text !== '预算执行率');
      return picked === null ? null : put(clean, picked.row.actual!, random.pick(['0.98%', '0.965%', '1%']));
    },
  },
  {
    id: 'no sign on a cost',
    on: ['national'],
    finds: ['target-unsigned'],
    plant: (clean, random) => {
      const picked = measured(clean, random, /^≤\d+元$/);
      return picked === null ? null : put(clean, picked.row.target!, picked.row.target!.text.slice(1));
    },
  },
  {
    id: 'the name of the indicator as its target',
    on: ['national'],
    finds: ['target-repeats-heading'],
    plant: (clean, random) => {
      const picked = pickRow(clean, random, ({ target, level3 }) => target !== null && level3 !== null);
      return picked === null ? null : put(clean, picked.row.target!, picked.row.level3!.text);
    },
  },
];
