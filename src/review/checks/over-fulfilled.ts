import { rowName } from '../../form/row-name';
import { includes, parseInterval } from '../../profile/interval';
import { rateText, shareInterval } from '../../scoring/shown';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { isReason } from './reason-missing';

/** 超额完成过线: beyond the line from which the profile wants to be shown a row, a person has to say whether the target was too low. */
export const overFulfilled: Check = {
  id: 'over-fulfilled',
  level: 'hint',
  evaluate: ({ form, score, profile }) => {
    const bands = profile.indicators.overFulfilment.filter(({ highlight }) => highlight);
    if (bands.length === 0) return INAPPLICABLE;
    return form.indicators.flatMap((row, line): Observation[] => {
      const result = score.indicators[line]!;
      if (result.outcome === 'not-scored' || result.rate === null || row.actual === null) return [];
      const { exact } = result.rate;
      const band = bands.findLast(({ interval }) => includes(parseInterval(interval), exact));
      if (band === undefined) return [];
      const isTold = row.reason !== null && isReason(row.reason.text, profile);
      // A reason that is due and missing has its own finding, which names the rate as well.
      if (!isTold && result.reasonDue.some(({ key }) => key === 'scoring.due-over-fulfilled')) return [];
      return [{
        verdict: 'needs-review',
        ref: row.actual.ref,
        related: row.target === null ? [] : [row.target.ref],
        message: isTold ? 'told' : 'silent',
        data: { name: rowName(row), rate: rateText(exact, profile.rounding.completionRate), line: shareInterval(band.interval) },
        written: row.actual.text,
      }];
    });
  },
};
