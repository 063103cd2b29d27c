import { type Decimal, decimal, decimalOfStored, decimalText } from '../exact/decimal';
import { ratio } from '../exact/ratio';
import { round } from '../exact/round';
import type { CellSnapshot } from '../workbook/snapshot';
import { normaliseText } from './normalise';
import { type FormatMeaning, readFormat } from './number-format';
import type { CalendarDate, CellMeaning } from './quantity';
import { readQuantity } from './read-quantity';
import { unreadable } from './unreadable';

/**
 * 读单元格: the meaning of a cell together with the text it is shown or joined as. A stored number counts with all its
 * digits, and its number format belongs to the meaning: 0.9781 shown as 97.81% is 97.81 %. In: cell and text. Out: meaning.
 */
export function readCell(cell: CellSnapshot | null, text: string, date1904 = false): CellMeaning {
  // What a text says is remembered by the text; only what a stored number says depends on its cell.
  if (cell === null || typeof cell.value === 'string' || cell.value === null) return readQuantity(text);
  const before = readings.get(cell);
  if (before?.text === text && before.date1904 === date1904) return before.meaning;
  const meaning = readAnew(cell, text, date1904);
  readings.set(cell, { text, date1904, meaning });
  return meaning;
}

/** Scoring, review and filling ask for the same cells; a cell of a snapshot never changes. */
const readings = new WeakMap<CellSnapshot, { text: string; date1904: boolean; meaning: CellMeaning }>();

function readAnew(cell: CellSnapshot, text: string, date1904: boolean): CellMeaning {
  if (typeof cell.value === 'object' && cell.value !== null) return unreadable('error-value');
  if (typeof cell.value !== 'number') return readQuantity(text);
  const stored = decimalOfStored(cell.value);
  if (stored === null) return unreadable('error-value');
  const format = readFormat(cell.format, stored.isZero() ? 0 : stored.isNegative() ? -1 : 1);
  if (format.date !== null) return deadlineOf(stored, format.date, date1904) ?? readQuantity(text);
  const joined = joinedWith(stored, format, cell.text, text);
  return joined ?? readQuantity(asShown(stored, format));
}

/** The number with all its digits inside the words of its format. */
function asShown(stored: Decimal, format: FormatMeaning): string {
  const shown = decimalText(scaled(stored, format));
  return `${format.before}${shown}${format.percent ? '%' : ''}${format.behind}`;
}

function scaled(stored: Decimal, { scale }: FormatMeaning): Decimal {
  return scale === 0 ? stored : stored.times(decimal(`1e${scale}`));
}

/**
 * A target split over columns is joined as text ("≥" "97.8%"): sign, unit and label come from the text, the digits from
 * the cell, when the number in the text is this one rounded for show.
 */
function joinedWith(stored: Decimal, format: FormatMeaning, own: string, text: string): CellMeaning | null {
  if (normaliseText(text) === normaliseText(own) || text.trim() === '') return null;
  const meaning = readQuantity(text);
  if (meaning.kind !== 'quantity') return meaning;
  const full = scaled(stored, format);
  return isShownAs(full, meaning.amount) ? { ...meaning, amount: full } : meaning;
}

function isShownAs(full: Decimal, shown: Decimal): boolean {
  return round(ratio(full), { mode: 'half-up', places: shown.decimalPlaces() }).equals(shown);
}

/** 日期序号: the parts that the format shows; a year that nobody sees is not part of what was written. */
function deadlineOf(stored: Decimal, shown: NonNullable<FormatMeaning['date']>, date1904: boolean): CellMeaning | null {
  const date = dateOfSerial(stored, date1904);
  if (date === null) return null;
  return {
    kind: 'deadline', comparison: '=',
    date: { year: shown.year ? date.year : null, month: shown.month ? date.month : null, day: shown.day ? date.day : null },
  };
}

const DAY_MS = 86_400_000;
/** Serial 0 of the 1904 system, and of the 1900 system behind the 29 February 1900 that never was. */
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const LAST_SERIAL = decimal('2958465');
const FIRST_TRUE_SERIAL = 61;

function dateOfSerial(stored: Decimal, date1904: boolean): CalendarDate | null {
  if (stored.isNegative() || stored.greaterThan(LAST_SERIAL)) return null;
  const serial = stored.trunc().toNumber();
  if (!date1904 && serial < FIRST_TRUE_SERIAL) return null;
  const day = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + serial * DAY_MS);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}
