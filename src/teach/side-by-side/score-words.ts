import { decimalText } from '../../exact/decimal';
import { message, type Message } from '../../wording/message';
import type { ComparedRow, ComparedScore, GradeChange } from './side-by-side';

/** 一格的结果 in words: "8.86", "待人工 6–7.99", "不计分"; null is a profile that does not fit. */
export function scoreWords(score: ComparedScore | null): Message {
  if (score === null) return message('side.unfit');
  switch (score.outcome) {
    case 'scored': return message('side.shown', { shown: score.shown });
    case 'not-scored': return message('side.not-scored');
    case 'needs-review': return score.range === null ? message('side.open') : message('side.open-between', { low: decimalText(score.range.low), high: decimalText(score.range.high) });
  }
}

/** 甲乙丙丁: a column is called by a letter where its name would not fit. */
export function columnLetter(column: number): Message {
  return message(LETTERS[column]!);
}

const LETTERS = ['side.letter-1', 'side.letter-2', 'side.letter-3', 'side.letter-4'] as const;

/** A total or a grade may stand without a label. */
export function rowLabel({ label, kind }: Pick<ComparedRow, 'label' | 'kind'>): Message {
  if (label !== '') return message('side.shown', { shown: label });
  return message(kind === 'total' ? 'side.total' : kind === 'grade' ? 'side.grade' : 'side.unnamed');
}

/** 按甲合计，换成乙的得分，等级由“优”变“良”. */
export function changeWords({ under, taken, from, to }: GradeChange): Message {
  return message('side.grade-change', { under: columnLetter(under), taken: columnLetter(taken), from, to });
}
