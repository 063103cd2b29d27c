import type { Indicator } from '../../../../src/form/evaluation-form';
import { type CleanForm, pickRow, type Plant, put } from '../plant';
import type { Random } from '../../../fuzz/random';

/** A row whose reason is due and stands in a cell of its own. */
function explained(clean: CleanForm, random: Random, fits: (row: Indicator) => boolean = () => true) {
  return pickRow(clean, random, (row, line) => {
    const result = clean.subject.score.indicators[line]!;
    return result.outcome !== 'not-scored' && result.reasonDue.length > 0 && (row.reason?.text.trim() ?? '') !== '' && fits(row);
  });
}

function withReason(clean: CleanForm, random: Random, text: (row: Indicator) => string | null) {
  const picked = explained(clean, random);
  return picked === null ? null : put(clean, picked.row.reason!, text(picked.row));
}

/** 偏差原因: what is wrong with a text that explains a shortfall. */
export const reasonKinds: readonly Plant[] = [
  {
    id: 'no reason',
    on: ['national'],
    finds: ['reason-missing'],
    plant: (clean, random) => withReason(clean, random, () => random.pick([null, '无', '/', '——'])),
  },
  {
    id: 'a reason of a few words',
    on: ['national'],
    finds: ['reason-too-short'],
    plant: (clean, random) => withReason(clean, random, () => random.pick(['人手紧张', '天气原因', '招聘不足。'])),
  },
  {
    id: 'a reason copied from another row',
    on: ['national'],
    finds: ['reason-copied'],
    plant: (clean, random) => {
      const one = explained(clean, random);
      const other = one === null ? null : explained(clean, random, (row) => row !== one.row);
      return one === null || other === null ? null : put(clean, other.row.reason!, one.row.reason!.text);
    },
  },
  {
    id: 'a cause without its remedy',
    on: ['national'],
    finds: ['reason-without-remedy'],
    plant: (clean, random) => withReason(clean, random, () => random.pick(['汛期两个街道道路中断，停止上门服务二十天。', '部分居民外出务工，没有到场参加。'])),
  },
  {
    id: 'the numbers of the row as its reason',
    on: ['national'],
    finds: ['reason-repeats-numbers'],
    plant: (clean, random) => withReason(clean, random, ({ target, actual }) => `年度目标${target!.text}，实际完成${actual!.text}，没有达到指标值。`),
  },
];
