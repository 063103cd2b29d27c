import { decimalText } from '../../exact/decimal';
import { rowName } from '../../form/row-name';
import type { Check, Observation } from '../check';
import { isFull, ownScore } from '../own-score';
import { rowFacts } from '../row-facts';

/** 逾期而得满分: the date is later than the deadline, the rule leaves the score to a person, and full marks were given. */
export const deadlineMissed: Check = {
  id: 'deadline-missed',
  level: 'warning',
  evaluate: (subject) => rowFacts(subject.form).flatMap(({ row, line, target }): Observation[] => {
    if ((target.kind !== 'deadline' && target.kind !== 'period') || row.target === null || row.actual === null) return [];
    // Where the rule gives nothing for a late date, score-differs says so.
    const late = subject.score.indicators[line]!.derivation.some(({ says }) => says.key === 'scoring.late-ask');
    const own = ownScore(subject, line);
    if (!late || own === null || !isFull(own)) return [];
    return [{
      ref: own.cell.ref,
      related: [row.actual.ref, row.target.ref],
      message: 'late',
      data: { name: rowName(row), target: row.target.text.trim(), actual: row.actual.text.trim(), score: decimalText(own.written) },
      written: own.cell.text,
    }];
  }),
};
