import type { EvaluationForm, Indicator } from '../../form/evaluation-form';
import { foldText } from '../../quantity/normalise';
import { fullName } from '../listed-name';
import { pairUp } from './pair-up';

/** 行的对应: for each row of the new form the row of the old one, null where there is none. By name, never by place. */
export interface MatchedRows {
  readonly indicators: readonly (number | null)[];
  readonly funds: readonly (number | null)[];
  readonly subtotals: readonly (number | null)[];
}

/**
 * Finds each indicator again, wherever it was moved to: by its name under its labels, else by its name alone (a label was
 * corrected), else by target and weight under its label (the name was corrected).
 */
export function matchRows(before: EvaluationForm, after: EvaluationForm): MatchedRows {
  const label = (text: string): string => folded(text);
  return {
    indicators: pairUp(before.indicators, after.indicators, [
      (row) => `${labels(row)}|${folded(fullName(row))}|${folded(row.target?.text ?? '')}`,
      (row) => `${labels(row)}|${folded(fullName(row))}`,
      (row) => folded(fullName(row)) || null,
      (row) => worthKnowing(row.target?.text) ? `${labels(row)}|${folded(row.target?.text ?? '')}|${folded(row.weight?.text ?? '')}` : null,
    ]),
    funds: pairUp(before.funds, after.funds, [(fund) => label(fund.label), ({ role }) => role === 'total' ? role : null]),
    subtotals: pairUp(before.subtotals, after.subtotals, [(subtotal) => label(subtotal.label), ({ kind }) => kind]),
  };
}

function labels({ level1, level2 }: Indicator): string {
  return `${folded(level1?.text ?? '')}|${folded(level2?.text ?? '')}`;
}

/** A target such as 1 or 及时 stands in many rows and says nothing about which one it is. */
function worthKnowing(target: string | undefined): boolean {
  return folded(target ?? '').length > 2;
}

function folded(text: string): string {
  return foldText(text).replaceAll(/\s/g, '');
}
