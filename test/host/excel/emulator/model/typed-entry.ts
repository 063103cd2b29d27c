import type { StoredValue } from '../../../../../src/workbook/snapshot';
import { EmulatorGap, invalidArgument } from '../wire/api-error';

/** What Excel makes of a text that is typed, or written as a value: it interprets it. */
export interface Entry {
  readonly value: StoredValue;
  readonly formula: string | null;
  /** The number format that comes with it ("12%"), where the cell has none of its own. */
  readonly format: string | null;
}

const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

export function entryOf(written: unknown, format: string): Entry {
  // A cell that is formatted as text makes a text of whatever is put in.
  if (format === '@' && (typeof written === 'number' || typeof written === 'boolean')) return plain(String(written).toUpperCase());
  if (typeof written === 'number') return plain(finite(written));
  if (typeof written === 'boolean') return plain(written);
  if (typeof written !== 'string') throw invalidArgument(`a cell takes no ${typeof written}`);
  if (written === '') return plain(null);
  if (written.length > LONGEST_TEXT + (written.startsWith("'") ? 1 : 0)) throw invalidArgument('a text of more than 32,767 characters');
  if (format === '@') return plain(written);
  if (written.startsWith("'")) return plain(written.length === 1 ? null : written.slice(1));
  if (written.length > 1 && (written.startsWith('=') || isSignedFormula(written))) return formulaEntry(written.replace(/^=/, ''));
  return constant(written);
}

function plain(value: StoredValue): Entry {
  return { value, formula: null, format: null };
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw invalidArgument('a number that is none');
  return value === 0 ? 0 : value;
}

/** "+甲1" and "-A1" are formulas to Excel as well; "-", "+86" and "-3" are none. */
function isSignedFormula(text: string): boolean {
  return /^[+-]/.test(text) && !/^[+-][\d.\s]/.test(text) && !/^[+-]+$/.test(text);
}

function formulaEntry(formula: string): Entry {
  if (formula.length >= LONGEST_FORMULA) throw invalidArgument('a formula of more than 8,192 characters');
  if (!isBalanced(formula)) throw invalidArgument(`a formula that cannot be read: =${formula}`);
  return { value: null, formula, format: null };
}

function isBalanced(formula: string): boolean {
  const bare = formula.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll(/'(?:[^']|'')*'/g, '');
  let open = 0;
  for (const letter of bare) {
    if (letter === '(') open += 1;
    if (letter === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0 && !bare.includes('"');
}

/** A text that looks like a number, a date, a truth value or an error becomes one. */
function constant(text: string): Entry {
  const bare = text.trim();
  const upper = bare.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return plain(upper === 'TRUE');
  if (ERRORS.has(upper)) return plain({ error: upper });
  if (bare.startsWith('@')) throw invalidArgument(`a function that does not exist: ${bare}`);
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/.exec(bare);
  if (percent !== null) return { value: finite(Number(percent[1]) / 100), formula: null, format: percent[1]!.includes('.') ? '0.00%' : '0%' };
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(bare)) return plain(asStored(bare));
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return { value: asStored(bare.replaceAll(',', '')), formula: null, format: bare.includes('.') ? '#,##0.00' : '#,##0' };
  if (/^\(\d+(?:\.\d+)?\)$/.test(bare)) return plain(-asStored(bare.slice(1, -1)));
  return looksLikeDate(bare) ? dateEntry(bare) : plain(text);
}

/** Excel keeps 15 digits of what is typed. */
function asStored(digits: string): number {
  return finite(Number(Number(digits).toPrecision(15)));
}

function looksLikeDate(text: string): boolean {
  return /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/.test(text) || /^\d{4}年\d{1,2}月(?:\d{1,2}日)?$/.test(text) || /^\d{1,2}:\d{2}(?::\d{2})?$/.test(text);
}

const DAY = 86_400_000;

/** The year of a date without one is the clock's; a fixed one keeps the tests the same. */
const THIS_YEAR = 2026;

function dateEntry(text: string): Entry {
  const parts = text.split(/[-/年月日:]/).filter((part) => part !== '').map(Number);
  if (text.includes(':')) return { value: (parts[0]! * 3600 + parts[1]! * 60 + (parts[2] ?? 0)) / 86_400, formula: null, format: 'h:mm' };
  if (parts.length === 2 && parts[0]! <= 12 && parts[1]! <= 31) return { value: serial(THIS_YEAR, parts[0]!, parts[1]!), formula: null, format: 'm"月"d"日"' };
  if (parts.length === 2 && parts[0]! > 1900 && parts[1]! <= 12) return { value: serial(parts[0]!, parts[1]!, 1), formula: null, format: 'yyyy"年"m"月"' };
  if (parts.length === 3 && parts[0]! >= 1900 && parts[1]! <= 12 && parts[2]! <= 31) return { value: serial(parts[0]!, parts[1]!, parts[2]!), formula: null, format: 'yyyy/m/d' };
  if (parts[0]! > 31 || parts[1]! > 31) return plain(text);
  throw new EmulatorGap(`what Excel makes of the date ${text}`);
}

function serial(year: number, month: number, day: number): number {
  return Math.trunc((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY);
}
