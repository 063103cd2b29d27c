import type { Field, Indicator } from '../../../../src/form/evaluation-form';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import type { Random } from '../../../fuzz/random';
import { isFull, ownScore } from '../../../../src/review/own-score';
import { type CleanForm, pickRow, type Plant, put } from '../plant';

/** Several cells of one form changed together. */
function putAll({ book }: CleanForm, changes: readonly (readonly [Field, string])[]): WorkbookSnapshot {
  return changes.reduce((changed, [field, text]) => put({ book: changed }, field, text), book);
}

function fullRow(clean: CleanForm, random: Random, fits: (row: Indicator) => boolean = () => true) {
  return pickRow(clean, random, (row, line) => {
    const own = ownScore(clean.subject, line);
    return row.target !== null && row.actual !== null && own !== null && isFull(own) && fits(row);
  });
}

/** 文字与日期: words where a number belongs, several things in one cell, dates that cannot be. */
export const wordKinds: readonly Plant[] = [
  {
    id: 'satisfaction in words',
    on: ['national'],
    finds: ['satisfaction-without-figure'],
    plant: (clean, random) => {
      const picked = fullRow(clean, random, ({ level3 }) => level3!.text.endsWith('满意度'));
      return picked === null ? null : put(clean, picked.row.actual!, random.pick(['满意', '群众普遍满意', '非常满意']));
    },
  },
  {
    id: 'a word for a number',
    on: ['national'],
    finds: ['actual-not-a-number'],
    plant: (clean, random) => {
      const picked = fullRow(clean, random, ({ level2 }) => level2!.text.includes('数量'));
      return picked === null ? null : put(clean, picked.row.actual!, random.pick(['良好', '正常开展', '有序推进']));
    },
  },
  {
    id: 'a mark that the profile does not know',
    on: ['national'],
    finds: ['level-unlisted'],
    plant: (clean, random) => {
      const picked = fullRow(clean, random, ({ level3 }) => !level3!.text.endsWith('满意度'));
      return picked === null ? null : putAll(clean, [[picked.row.target!, random.pick(['规范', '及时', '健全'])], [picked.row.actual!, random.pick(['良好', '较好', '一般'])]]);
    },
  },
  {
    id: 'several limits and one result',
    on: ['national'],
    finds: ['several-facts'],
    plant: (clean, random) => {
      const picked = fullRow(clean, random);
      return picked === null ? null : putAll(clean, [[picked.row.target!, '一级故障≤90分钟，二级故障≤180分钟'], [picked.row.actual!, random.pick(['80分钟', '60分钟'])]]);
    },
  },
  {
    id: 'a target cut off',
    on: ['national'],
    finds: ['target-cut-off'],
    follows: ['value-unreadable'],
    plant: (clean, random) => {
      const picked = fullRow(clean, random);
      return picked === null ? null : putAll(clean, [[picked.row.target!, '一级故障≤90分钟，二级故障≤180分钟，三级故障'], [picked.row.actual!, '一级故障80分钟，二级故障150分钟']]);
    },
  },
  {
    id: 'a number that is only hinted at',
    on: ['national'],
    finds: ['value-unreadable'],
    plant: (clean, random) => {
      const picked = fullRow(clean, random, ({ level2 }) => level2!.text.includes('数量'));
      return picked === null ? null : put(clean, picked.row.actual!, random.pick(['约300人', '近500件', '数十场']));
    },
  },
  {
    id: 'late, and full marks',
    on: ['national'],
    finds: ['deadline-missed', 'score-differs'],
    follows: ['total-differs', 'grade-differs', 'reason-missing'],
    elsewhere: true,
    plant: (clean, random) => {
      const picked = fullRow(clean, random);
      return picked === null ? null : putAll(clean, [[picked.row.target!, `2023年${6 + random.below(4)}月底前`], [picked.row.actual!, `2023年${10 + random.below(3)}月5日`]]);
    },
  },
  {
    id: 'a date of another year',
    on: ['national'],
    finds: ['date-outside-year'],
    plant: (clean, random) => {
      const picked = fullRow(clean, random);
      return picked === null ? null : putAll(clean, [
        [clean.subject.form.title!, '2023年度项目支出绩效自评表'], [picked.row.target!, '2023年10月底前'], [picked.row.actual!, `20${19 + random.below(4)}年${1 + random.below(12)}月`],
      ]);
    },
  },
  {
    id: 'the goal of another year',
    on: ['national'],
    finds: ['year-differs'],
    plant: (clean, random) => {
      const goal = clean.subject.form.goals[0]!;
      const cell = random.pick([goal.expected, goal.achieved!]);
      return putAll(clean, [[clean.subject.form.title!, '2023年度项目支出绩效自评表'], [cell, `${random.pick(['2021', '2022', '2024'])}年${cell.text}`]]);
    },
  },
];
