import { rowName, shortened } from '../../form/row-name';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { saysUndone } from '../clauses';
import { isFull, ownScore } from '../own-score';

/** 说未完成而得满分: the actual value says that the thing was not done or not accepted, and the row scores in full. */
export const unfinishedFull: Check = {
  id: 'unfinished-full',
  level: 'warning',
  evaluate: (subject) => {
    const { indicators } = subject.form;
    if (indicators.every(({ actual }) => actual === null)) return INAPPLICABLE;
    return indicators.flatMap((row, line): Observation[] => {
      const { role, actual } = row;
      const says = role !== 'indicator' || actual === null || actual.shared ? null : saysUndone(actual.text);
      const own = says === null ? null : ownScore(subject, line);
      if (says === null || own === null || !isFull(own) || !isAccepted(subject, line, own.written)) return [];
      return [{
        ref: own.cell.ref,
        related: [actual!.ref],
        message: 'full',
        data: { name: rowName(row), says: shortened(says), score: own.cell.text.trim() },
        written: own.cell.text,
      }];
    });
  },
};

/** Where the rule itself gives another score, score-differs has said so. */
function isAccepted({ score }: Parameters<Check['evaluate']>[0], line: number, written: NonNullable<ReturnType<typeof ownScore>>['written']): boolean {
  const result = score.indicators[line]!;
  return result.outcome === 'scored' ? result.score.equals(written) : result.outcome === 'needs-review' && result.range === null;
}
