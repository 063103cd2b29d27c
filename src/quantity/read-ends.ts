import { SIGNS } from './comparison-words';
import type { Comparison, Quantity, Range, Unit, Unreadable } from './quantity';
import { readLead } from './read-label';
import { readValue } from './read-value';
import { unreadable } from './unreadable';

/** A sign read from its other side. */
export const FLIPPED: Readonly<Record<Comparison, Comparison>> = { '>=': '<=', '<=': '>=', '>': '<', '<': '>', '=': '=', none: 'none' };

/** "80%≤比率<90%", "≥80%≤90%", "比率≥80%<90%": two ends of one range. */
export function readBetween(text: string, first: number, second: number): Range | Unreadable | null {
  const [before, middle, after] = [text.slice(0, first), text.slice(first + 1, second), text.slice(second + 1)];
  const [one, two] = [SIGNS.get(text[first]!)!, SIGNS.get(text[second]!)!];
  const left = readValue(before);
  const high = readValue(after);
  if (left?.kind === 'quantity' && high?.kind === 'quantity' && readValue(middle) === null) {
    const lead = readLead(middle, true);
    return 'kind' in lead ? lead : joinEnds({ ...left, comparison: FLIPPED[one] }, { ...high, comparison: two }, lead.label);
  }
  const low = readValue(middle);
  if (low?.kind !== 'quantity' || high?.kind !== 'quantity' || left !== null) return null;
  const lead = readLead(before, true);
  return 'kind' in lead ? lead : joinEnds({ ...low, comparison: one }, { ...high, comparison: two }, lead.label);
}

/** 两端: one lower and one upper limit as a range; null when they are no two ends of one thing. */
export function joinEnds(one: Quantity, two: Quantity, label: string | null): Range | Unreadable | null {
  const low = [one, two].find(({ comparison }) => comparison[0] === '>');
  const high = [one, two].find(({ comparison }) => comparison[0] === '<');
  if (low === undefined || high === undefined) return null;
  const unit: Unit | null = low.unit ?? high.unit;
  if (low.unit !== null && high.unit !== null && low.unit.symbol !== high.unit.symbol) return null;
  if (low.amount.greaterThan(high.amount)) return unreadable('contradictory');
  return {
    kind: 'range', low: low.amount, high: high.amount, lowIncluded: low.comparison === '>=', highIncluded: high.comparison === '<=', unit, label,
  };
}
