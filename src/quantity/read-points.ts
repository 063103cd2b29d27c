import { type Decimal, decimalOfStored, parseDecimal } from '../exact/decimal';
import { compare, ratio, type Ratio } from '../exact/ratio';
import { round } from '../exact/round';
import type { CellSnapshot } from '../workbook/snapshot';
import { foldText, normaliseUpTo } from './normalise';
import { glued } from './read-compound';
import type { Nothing, Unreadable } from './quantity';
import { readNothing } from './read-nothing';
import { readQuantity } from './read-quantity';
import { unreadable } from './unreadable';

/**
 * 分值: points as they are written. `share` is exact (40/3), `printed` the decimal that stands there (13.33), null when
 * only the fraction does. `percent`: the cell says 10%, not 10 or 10分.
 */
export interface Points {
  readonly kind: 'points';
  readonly share: Ratio;
  readonly printed: Decimal | null;
  readonly percent: boolean;
}

/** More signs than any way of writing points. */
const LONGEST = 100;

const FRACTION = /^(\d{1,9}(?:\.\d{1,9})?)[/÷](\d{1,9}(?:\.\d{1,9})?)(?:分)?(?:(?:=|≈|\()(-?\d{1,9}(?:\.\d{1,9})?)(?:分)?\)?)?$/;
const FRACTION_BEHIND = /^(\d{1,9}(?:\.\d{1,9})?)(?:分)?\((\d{1,9}(?:\.\d{1,9})?)[/÷](\d{1,9}(?:\.\d{1,9})?)\)$/;

/** 读分值: "40/3=13.33", "40/3", "10分", "10.00", "(10分)". */
export function readPoints(text: string): Points | Nothing | Unreadable {
  const whole = normaliseUpTo(text, LONGEST);
  if (whole === null) return unreadable('too-long');
  const plain = glued(whole);
  const nothing = readNothing(plain);
  if (nothing !== null) return nothing;
  const fraction = FRACTION.exec(plain);
  if (fraction !== null) return shareOf(fraction[1]!, fraction[2]!, fraction[3]);
  const behind = FRACTION_BEHIND.exec(plain);
  if (behind !== null) return shareOf(behind[2]!, behind[3]!, behind[1]);
  return plainPoints(plain.replace(/^\(([^()]+分)\)$/, '$1').replace(/^=/, ''));
}

/** The same for a cell: a stored number is exact, and a formula that only divides two numbers says more than its result. */
export function readPointsCell(cell: CellSnapshot | null, text: string): Points | Nothing | Unreadable {
  if (cell === null || typeof cell.value === 'string' || cell.value === null) return readPoints(text);
  const fraction = cell.formula === null ? null : FRACTION.exec(foldText(cell.formula));
  if (fraction !== null) return shareOf(fraction[1]!, fraction[2]!, undefined);
  if (typeof cell.value !== 'number') return typeof cell.value === 'object' ? unreadable('error-value') : unreadable('sentence');
  const stored = decimalOfStored(cell.value);
  if (stored === null) return unreadable('error-value');
  const percent = cell.format.replace(/"[^"]*"|\\./g, '').includes('%');
  const amount = percent ? stored.times('100') : stored;
  return { kind: 'points', share: ratio(amount), printed: amount, percent };
}

function shareOf(above: string, below: string, printed: string | undefined): Points | Unreadable {
  const [numerator, denominator] = [parseDecimal(above)!, parseDecimal(below)!];
  // 8/10 may be eight of ten points; only a fraction above one can be a share of points such as 40/3.
  if (denominator.isZero() || numerator.lessThanOrEqualTo(denominator)) return unreadable('contradictory');
  const share = ratio(numerator, denominator);
  if (printed === undefined) return { kind: 'points', share, printed: null, percent: false };
  const decimalPrinted = parseDecimal(printed)!;
  return isRoundingOf(decimalPrinted, share)
    ? { kind: 'points', share, printed: decimalPrinted, percent: false }
    : unreadable('contradictory');
}

/** 13.33 and 13.34 are both 40/3 rounded to two places; 13 is rounded to none; 15 is something else. */
function isRoundingOf(printed: Decimal, share: Ratio): boolean {
  const places = printed.decimalPlaces();
  return compare(ratio(printed), share) === 0
    || round(share, { mode: 'truncate', places }).equals(printed) || round(share, { mode: 'up', places }).equals(printed);
}

function plainPoints(text: string): Points | Nothing | Unreadable {
  const meaning = readQuantity(text);
  if (meaning.kind === 'nothing' || meaning.kind === 'unreadable') return meaning;
  if (meaning.kind !== 'quantity') return unreadable('sentence');
  const percent = meaning.unit?.symbol === '%';
  const isPoints = meaning.unit === null || meaning.unit.symbol === '分' || percent;
  if (!isPoints || meaning.label !== null || (meaning.comparison !== 'none' && meaning.comparison !== '=')) return unreadable('sentence');
  return { kind: 'points', share: ratio(meaning.amount), printed: meaning.amount, percent };
}
