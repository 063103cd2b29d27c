import { refText } from '../../workbook/cell-ref';
import { oneLine } from '../../form/row-name';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { writtenAmount } from '../written';

/** 来源行重复计分: a component row of the funds repeats points or a score, although only the total row counts. */
export const componentScored: Check = {
  id: 'component-scored',
  level: 'hint',
  evaluate: ({ form }) => {
    const total = form.funds.find(({ role }) => role === 'total');
    const parts = form.funds.filter(({ role, shifted }) => role === 'component' && !shifted);
    if (total === undefined || parts.length === 0 || (total.score === null && total.weight === null)) return INAPPLICABLE;
    const own = new Set([total.score, total.weight].flatMap((field) => field === null ? [] : [refText(field.ref)]));
    return parts.flatMap(({ label, score, weight }): Observation[] => {
      const cell = [score, weight].find((field) => {
        if (field === null || own.has(refText(field.ref))) return false;
        const written = writtenAmount(field);
        return written !== null && !written.isZero();
      });
      if (cell == null) return [];
      return [{
        ref: cell.ref,
        message: cell === score ? 'score' : 'weight',
        data: { name: oneLine(label), written: cell.text.trim() },
        written: cell.text,
      }];
    });
  },
};
