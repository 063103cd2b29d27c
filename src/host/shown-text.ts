import { format as applyFormat } from 'numfmt';
import type { StoredValue } from '../workbook/snapshot';

/** Days between the two calendars a workbook may count from. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** Excel takes no longer format code; one that is longer was made to keep a reader busy. */
const LONGEST_CODE = 255;

/** The text a sheet shows for a stored value. A formula that was never computed shows its source. */
export function shownText(value: StoredValue, formula: string | null, format: string, date1904: boolean): string {
  if (value === null) return formula === null ? '' : `=${formula}`;
  if (typeof value === 'string') return withPlainLineEnds(formattedText(value, format));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value.error;
  return formattedNumber(value, format, date1904);
}

function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

/** A format speaks about text only by "@" or in a fourth section. */
function formattedText(value: string, format: string): string {
  if (format === 'General' || format === '@' || format.length > LONGEST_CODE) return value;
  if (!format.includes('@') && format.split(';').length < 4) return value;
  return formatted(format, value) ?? value;
}

function formattedNumber(value: number, format: string, date1904: boolean): string {
  // Programs show 15 significant digits, so binary noise must not reach a rounding tie.
  const seen = Number(value.toPrecision(15));
  if (format === 'General' || format === '@' || format.length > LONGEST_CODE) return generalText(seen);
  const shifted = date1904 && /[ymdhs]/i.test(format) ? seen + DAYS_FROM_1900_TO_1904 : seen;
  return formatted(format, shifted) ?? generalText(seen);
}

/** General shows up to eleven characters; most numbers are shorter as they are. */
function generalText(seen: number): string {
  const plain = String(seen);
  return plain.length <= 10 && !plain.includes('e') ? plain : applyFormat('General', seen);
}

/** null for a code that cannot be read: programs show the value without it. */
function formatted(format: string, value: number | string): string | null {
  try {
    return applyFormat(format, value, /aaa|上午/.test(format) ? CHINESE : ENGLISH);
  } catch {
    return null;
  }
}

/** Weekdays written aaa are Chinese in the programs of our users; month names and AM/PM are English in them as well. */
const CHINESE = { locale: 'zh_CN', overflow: '########' };
const ENGLISH = { overflow: '########' };
