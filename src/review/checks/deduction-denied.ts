import { decimal, decimalText } from '../../exact/decimal';
import type { Field, Indicator } from '../../form/evaluation-form';
import { rowName, shortened } from '../../form/row-name';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { clausesOf } from '../clauses';
import { isFull, ownScore } from '../own-score';
import { writtenAmount } from '../written';

/** 扣分与说法不符: "未发生扣分" beside a deduction, or a stated deduction that was not taken. */
export const deductionDenied: Check = {
  id: 'deduction-denied',
  level: 'error',
  evaluate: (subject) => {
    const remarks = subject.form.indicators.map(remarkOf);
    if (remarks.every((remark) => remark === null)) return INAPPLICABLE;
    return remarks.flatMap((remark, line) => remark === null ? [] : contradiction(subject, line, remark));
  },
};

interface Remark {
  readonly cell: Field;
  readonly says: string;
  /** Points that the remark says were taken off; null where it says that none were. */
  readonly points: string | null;
}

const NONE = /(?:未(?:发生|产生|被|予以|作)?|无|没有|不)扣分/;
const TAKEN = /^(?:.{0,30}[^不未无])?扣(?:减|除)?(\d{1,3}(?:\.\d{1,2})?)分$/;

/** What a person wrote in the row; the rule itself ("否则扣5分") stands in name and target. */
function remarkOf({ actual, rate, reason }: Indicator): Remark | null {
  for (const cell of [actual, rate, reason]) {
    if (cell === null || cell.shared || !cell.text.includes('扣')) continue;
    for (const says of clausesOf(cell.text)) {
      if (NONE.test(says)) return { cell, says, points: null };
      const points = TAKEN.exec(says)?.[1];
      if (points !== undefined && !/否则|每|最多|如|若|应/.test(says)) return { cell, says, points };
    }
  }
  return null;
}

function contradiction(subject: Parameters<Check['evaluate']>[0], line: number, { cell, says, points }: Remark): Observation[] {
  const row = subject.form.indicators[line]!;
  const { role, score } = row;
  const written = score === null || score.shared ? null : writtenAmount(score);
  if (score === null || written === null) return [];
  const own = role === 'indicator' ? ownScore(subject, line) : null;
  if (role !== 'penalty' && own === null) return [];
  const isTaken = own === null ? written.isNegative() && !written.isZero() : !isFull(own);
  if (isTaken !== (points === null)) return [];
  if (points !== null && decimal(points).isZero()) return [];
  return [{
    ref: score.ref,
    related: [cell.ref],
    message: points === null ? 'taken' : 'left',
    data: { name: rowName(row), says: shortened(says), score: decimalText(written) },
    written: score.text,
  }];
}
