import { citationFor } from '../profile/citation-for';
import { compare, type Ratio } from '../exact/ratio';
import type { Quantity } from '../quantity/quantity';
import type { Citation } from '../profile/rule-profile';
import { message, type Message } from '../wording/message';
import { indicatorName, type RowContext } from './row-context';
import { signText } from './shown';
import { folded, mentionsAny, textOf } from './text-match';

/** The comparison a target stands for, and how that was found; null when a person must say. */
export interface Reading {
  readonly sign: '>=' | '>' | '<=' | '<' | '=' | null;
  readonly says: Message;
  readonly cite: Citation;
}

/** 比较方式: the profile's exception for the row, the sign as written, else the words of the row. */
export function comparisonOf(target: Quantity, context: RowContext): Reading {
  const { override, profile, indicator } = context;
  const rules = profile.indicators.comparison;
  if (override?.use.comparison !== undefined) {
    return { sign: override.use.comparison, says: message('scoring.sign-override', { sign: signText(override.use.comparison) }), cite: override.cite };
  }
  if (target.comparison !== 'none') {
    return { sign: target.comparison, says: message('scoring.sign-written', { sign: signText(target.comparison) }), cite: target.comparison === '=' ? citationFor(rules.cite, 'equals') : rules.cite };
  }
  const place = textOf(indicator.level2) + folded(indicatorName(indicator));
  const entry = rules.unsigned.find(({ words }) => mentionsAny(place, words));
  const sign = entry?.comparison ?? rules.otherwise;
  const cite = citationFor(rules.cite, entry === undefined ? 'otherwise' : 'unsigned');
  // A target of 0 without a sign (0次, 0起) names what must not happen; "at least 0" would demand nothing.
  if (target.amount.isZero()) return { sign: '<=', says: message('scoring.sign-zero'), cite };
  if (sign === 'ask') return { sign: null, says: message('scoring.sign-ask'), cite };
  return entry === undefined
    ? { sign, says: message('scoring.sign-otherwise', { sign: signText(sign) }), cite }
    : { sign, says: message('scoring.sign-words', { sign: signText(sign), word: entry.words.find((word) => place.includes(folded(word))) ?? '' }), cite };
}

/** Whether the actual meets the target. Strict signs are strict unless the profile reads them inclusively. */
export function meets(sign: NonNullable<Reading['sign']>, actual: Ratio, target: Ratio, strictSigns: 'exclusive' | 'inclusive'): boolean {
  const side = compare(actual, target);
  switch (sign) {
    case '>=': return side >= 0;
    case '>': return side > 0 || (side === 0 && strictSigns === 'inclusive');
    case '<=': return side <= 0;
    case '<': return side < 0 || (side === 0 && strictSigns === 'inclusive');
    case '=': return side === 0;
  }
}
