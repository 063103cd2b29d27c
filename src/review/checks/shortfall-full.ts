import { compare, RATIO_ONE } from '../../exact/ratio';
import { rowName, shortened } from '../../form/row-name';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { saysShortfall } from '../clauses';
import { isFull, ownScore } from '../own-score';

/** 说有偏差而得满分: the reason tells of a shortfall, and nothing was taken off. */
export const shortfallFull: Check = {
  id: 'shortfall-full',
  level: 'warning',
  evaluate: (subject) => {
    const { form, score } = subject;
    if (form.indicators.every(({ reason }) => reason === null)) return INAPPLICABLE;
    return form.indicators.flatMap((row, line): Observation[] => {
      const { role, reason } = row;
      const says = role !== 'indicator' || reason === null || reason.shared ? null : saysShortfall(reason.text);
      const own = says === null ? null : ownScore(subject, line);
      if (says === null || own === null || !isFull(own)) return [];
      // What fell short of a plan may still have exceeded the target, and a hair's breadth may round to full marks.
      const { rate } = score.indicators[line]!;
      if (rate !== null && compare(rate.exact, RATIO_ONE) !== 0) return [];
      return [{
        ref: reason!.ref,
        related: [own.cell.ref],
        message: 'full',
        data: { name: rowName(row), says: shortened(says), score: own.cell.text.trim() },
        written: reason!.text,
      }];
    });
  },
};
