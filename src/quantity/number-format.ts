import { remembered } from './remembered';

/**
 * 数字格式: what a number format adds to the number. `scale` is how many powers of ten the shown number lies above
 * (positive) or below the stored one: 2 for 0.00%, -3 for "#,##0,".
 */
export interface FormatMeaning {
  readonly percent: boolean;
  readonly scale: number;
  readonly before: string;
  readonly behind: string;
  /** Parts of a date that the format shows, null when it is no date format. */
  readonly date: { readonly year: boolean; readonly month: boolean; readonly day: boolean } | null;
}

interface Token {
  readonly kind: 'literal' | 'code';
  readonly text: string;
}

const BUILT_IN = { percent: false, scale: 0, before: '', behind: '', date: null } as const;

/** 读数字格式: of the section that shows a number of this sign. */
export function readFormat(format: string, sign: -1 | 0 | 1): FormatMeaning {
  return BY_SIGN[sign](format);
}

const BY_SIGN = {
  [-1]: remembered((format) => readSection(format, -1)),
  0: remembered((format) => readSection(format, 0)),
  1: remembered((format) => readSection(format, 1)),
} as const;

function readSection(format: string, sign: -1 | 0 | 1): FormatMeaning {
  if (format === '' || format === '@' || GENERAL.test(format)) return BUILT_IN;
  const all = sections(format);
  const tokens = sectionFor(all, sign);
  const codes = tokens.map((token) => (token.kind === 'code' ? token.text : ' ')).join('');
  const date = dateParts(codes);
  if (date !== null) return { ...BUILT_IN, date };
  const digits = tokens.map(({ kind, text }, at) => (kind === 'code' && /[0#?]|general/i.test(text) ? at : -1)).filter((at) => at >= 0);
  const [first, last] = [digits[0], digits.at(-1)];
  if (first === undefined || last === undefined) return BUILT_IN;
  const percent = codes.includes('%');
  // A section for negative numbers or nought writes the sign itself; the stored number has it already.
  const ownSign = tokens === all[0] ? /$^/ : /[-()]/g;
  return {
    percent,
    scale: (percent ? 2 : 0) - 3 * commasBehind(tokens, last) - placesBehindLiteralPoint(tokens, first, last),
    before: literals(tokens.slice(0, first)).replace(ownSign, ''),
    behind: literals(tokens.slice(last + 1)).replace(ownSign, ''),
    date: null,
  };
}

function literals(tokens: readonly Token[]): string {
  return tokens.filter(({ kind }) => kind === 'literal').map(({ text }) => text).join('');
}

/** "0,": each comma behind the last digit divides by a thousand. */
function commasBehind(tokens: readonly Token[], last: number): number {
  let at = last + 1;
  while (tokens[at]?.kind === 'code' && tokens[at]?.text === ',') at += 1;
  return at - last - 1;
}

/** "0\.0,": the trick that shows 58000 as 5.8万: a point that is a literal, with digits behind it. */
function placesBehindLiteralPoint(tokens: readonly Token[], first: number, last: number): number {
  const point = tokens.findIndex(({ kind, text }, at) => at > first && at < last && kind === 'literal' && text === '.');
  return point < 0 ? 0 : tokens.slice(point + 1, last + 1).filter(({ kind, text }) => kind === 'code' && /[0#?]/.test(text)).length;
}

function dateParts(codes: string): FormatMeaning['date'] {
  const plain = codes.replace(/general/gi, '').toLowerCase();
  const date = { year: plain.includes('y'), month: plain.includes('m'), day: plain.includes('d') };
  // m alone means minutes beside h and s.
  if (!date.year && !date.day && (/[hs]/.test(plain) || !date.month)) return null;
  return /[0#?]/.test(plain) ? null : date;
}

/** positive; negative; zero. Sections with conditions of their own fall back to the first. */
function sectionFor(all: readonly (readonly Token[])[], sign: -1 | 0 | 1): readonly Token[] {
  const index = sign > 0 ? 0 : sign < 0 ? 1 : 2;
  return all[index] ?? all[0]!;
}

function sections(format: string): readonly (readonly Token[])[] {
  const all: Token[][] = [[]];
  for (let at = 0; at < format.length; at += 1) {
    const sign = format[at]!;
    if (sign === ';') all.push([]);
    else if (sign === '"' || sign === '[') {
      const close = format.indexOf(sign === '"' ? '"' : ']', at + 1);
      const end = close < 0 ? format.length : close;
      const text = sign === '"' ? format.slice(at + 1, end) : currencyOf(format.slice(at + 1, end));
      if (text !== '') all.at(-1)!.push(...[...text].map((literal): Token => ({ kind: 'literal', text: literal })));
      at = end;
    } else if (sign === '\\' || sign === '!') all.at(-1)!.push({ kind: 'literal', text: format[(at += 1)] ?? '' });
    else if (sign === '_' || sign === '*') at += 1;
    else if (GENERAL.test(format.slice(at, at + 7))) {
      all.at(-1)!.push({ kind: 'code', text: 'General' });
      at += 6;
    } else all.at(-1)!.push({ kind: /[0-9#?.,%a-z/@+]/i.test(sign) ? 'code' : 'literal', text: sign });
  }
  return all.length > 1 ? all.slice(0, 3) : all;
}

const GENERAL = /^general$/i;

/** "[$¥-804]" shows its currency; colours, conditions and languages show nothing. */
function currencyOf(bracket: string): string {
  return bracket.startsWith('$') ? bracket.slice(1).split('-')[0]! : '';
}
