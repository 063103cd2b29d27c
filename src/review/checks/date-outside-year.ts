import { rowName } from '../../form/row-name';
import type { CellMeaning } from '../../quantity/quantity';
import { INAPPLICABLE, type Check, type Observation } from '../check';
import { rowFacts } from '../row-facts';

/** 完成日期不在本年度: the date reached lies in another year than the form's, and no target asks for that year. */
export const dateOutsideYear: Check = {
  id: 'date-outside-year',
  level: 'hint',
  evaluate: ({ form }) => {
    const { year } = form;
    if (year === null) return INAPPLICABLE;
    return rowFacts(form).flatMap(({ row, target, actual }): Observation[] => {
      const done = lastYearOf(actual);
      if (done === null || done === year || row.actual === null || lastYearOf(target) === done) return [];
      return [{
        verdict: 'needs-review',
        ref: row.actual.ref,
        message: done < year ? 'before' : 'after',
        data: { name: rowName(row), written: row.actual.text.trim(), year: String(year) },
        written: row.actual.text,
      }];
    });
  },
};

function lastYearOf(meaning: CellMeaning): number | null {
  if (meaning.kind === 'deadline') return meaning.date.year;
  return meaning.kind === 'period' ? meaning.until?.year ?? meaning.from?.year ?? null : null;
}
