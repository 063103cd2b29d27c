import { format as applyFormat } from 'numfmt';
import type { StoredValue } from '../workbook/snapshot';

/** Days between the two calendars a workbook may count from. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** The text a sheet shows for a stored value. A formula that was never computed shows its source. */
export function shownText(value: StoredValue, formula: string | null, format: string, date1904: boolean): string {
  if (value === null) return formula === null ? '' : `=${formula}`;
  if (typeof value === 'string') return shownString(value.includes('\r') ? value.replaceAll(/\r\n?/g, '\n') : value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value.error;
  return formatted(value, format, date1904);
}

/** A format may put words around a text ("等级:"@); one that only pads it leaves it as it is. */
function shownString(value: string, format: string): string {
  if (format === '@' || !format.includes('@') || format.length > LONGEST_CODE) return value;
  try {
    const shown = applyFormat(format, value, OPTIONS);
    return shown.trim() === value.trim() ? value : shown;
  } catch {
    return value;
  }
}

/** Dates outside the calendar of spreadsheets show as "########" there as well. */
const OPTIONS = { overflow: '########', dateSpanLarge: false, dateErrorNumber: false } as const;
const CHINESE = { ...OPTIONS, locale: 'zh_CN' } as const;

/** Excel takes no longer format code; one that is longer was made to keep a reader busy. */
const LONGEST_CODE = 255;

/** Forms repeat few numbers in few formats; beyond this many the memory starts anew. */
const MOST_REMEMBERED = 4_000;
const remembered = new Map<string, Map<number, string>>();

function formatted(value: number, format: string, date1904: boolean): string {
  // Small whole numbers are shown as they are: most of a workbook's numbers.
  if (format === 'General' && Number.isSafeInteger(value) && Math.abs(value) < 1e10) return String(value === 0 ? 0 : value);
  if (format.length > LONGEST_CODE) return formattedAnew(value, format, date1904);
  const key = date1904 ? `1904 ${format}` : format;
  let texts = remembered.get(key);
  if (texts === undefined || texts.size >= MOST_REMEMBERED) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    texts = new Map();
    remembered.set(key, texts);
  }
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = formattedAnew(value, format, date1904);
  texts.set(value, text);
  return text;
}

function formattedAnew(value: number, format: string, date1904: boolean): string {
  // Programs show 15 significant digits, so binary noise must not reach a rounding tie.
  const seen = Number(value.toPrecision(15));
  if (format === 'General' || format === '@' || format.length > LONGEST_CODE) return general(seen);
  try {
    const shifted = date1904 && /[ymdhs]/i.test(format) ? seen + DAYS_FROM_1900_TO_1904 : seen;
    return applyFormat(format.replaceAll('上午/下午', 'AM/PM'), shifted, isChinese(format) ? CHINESE : OPTIONS);
  } catch {
    // A format code that cannot be read is shown as a program shows it: without effect.
    return general(seen);
  }
}

/** General shows up to eleven characters; most numbers are shorter as they stand. */
function general(seen: number): string {
  const plain = String(seen);
  return plain.length <= 10 && !plain.includes('e') ? plain : applyFormat('General', seen);
}

/** Weekdays written aaa and 上午/下午 are Chinese in the programs of our users; mmm, ddd and AM/PM are English there as well. */
function isChinese(format: string): boolean {
  return /aaa|上午/.test(format);
}
