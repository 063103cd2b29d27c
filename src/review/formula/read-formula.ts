import { parseDecimal } from '../../exact/decimal';
import { parseArea, parseAddress } from '../../workbook/cell-ref';
import type { Expression, Operator } from './expression';

/** Longer formulas, and deeper ones, are nobody's sum. */
const LONGEST = 2000;
const DEEPEST = 40;

/** 读公式: null for whatever it does not know: names, tables, other workbooks, arrays. `sheet` is the one the formula stands on. */
export function readFormula(formula: string, sheet: string): Expression | null {
  if (formula.length > LONGEST) return null;
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  const reader = { tokens, at: 0, depth: 0, sheet };
  const expression = comparison(reader);
  return expression !== null && reader.at === tokens.length ? expression : null;
}

type Token =
  | { readonly kind: 'number' | 'text' | 'name'; readonly text: string }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string };

const TOKEN = new RegExp([
  String.raw`(?<blank>\s+)`,
  String.raw`"(?<text>(?:[^"]|"")*)"`,
  String.raw`(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[\p{L}_][\p{L}\p{N}_.]*))!)?(?<reference>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?)(?![\p{L}\p{N}_.(!])`,
  String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d{1,3})?|\.\d+)`,
  String.raw`(?<name>[A-Za-z][A-Za-z0-9.]*)(?=\()`,
  String.raw`(?<sign><=|>=|<>|[-+*/^&=<>%(),])`,
].join('|'), 'uy');

function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const groups = TOKEN.exec(formula)?.groups;
    if (groups === undefined) return null;
    const { blank, text, quoted, plain, reference, number, name, sign } = groups;
    if (blank !== undefined) continue;
    if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll('""', '"') });
    else if (reference !== undefined) tokens.push({ kind: 'reference', sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, text: reference });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.toUpperCase() });
    else tokens.push({ kind: 'sign', text: sign! });
  }
  return tokens;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
  readonly sheet: string;
}

function takes(reader: Reader, signs: readonly string[]): string | null {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
  reader.at += 1;
  return token.text;
}

/** One level of operators over the next tighter one, from left to right. */
const level = (signs: readonly string[], tighter: (reader: Reader) => Expression | null) => (reader: Reader): Expression | null => {
  let left = tighter(reader);
  while (left !== null) {
    const operator = takes(reader, signs);
    if (operator === null) return left;
    const right = tighter(reader);
    left = right === null ? null : { kind: 'operation', operator: operator as Operator, left, right };
  }
  return null;
};

const power = level(['^'], signed);
const product = level(['*', '/'], power);
const addition = level(['+', '-'], product);
const joined = level(['&'], addition);
const comparison = level(['=', '<>', '<', '>', '<=', '>='], joined);

function signed(reader: Reader): Expression | null {
  if (reader.depth >= DEEPEST) return null;
  reader.depth += 1;
  const sign = takes(reader, ['-', '+']);
  const of = sign === null ? primary(reader) : signed(reader);
  reader.depth -= 1;
  if (of === null) return null;
  if (sign !== null) return { kind: 'sign', sign: sign as '-' | '+', of };
  return takes(reader, ['%']) === null ? of : { kind: 'sign', sign: '%', of };
}

function primary(reader: Reader): Expression | null {
  const token = reader.tokens[reader.at];
  if (token === undefined) return null;
  reader.at += 1;
  switch (token.kind) {
    case 'number': {
      const value = parseDecimal(token.text);
      return value === null ? null : { kind: 'number', value };
    }
    case 'text':
      return { kind: 'text', text: token.text };
    case 'reference':
      return reference(token.text, token.sheet ?? reader.sheet);
    case 'name':
      return call(reader, token.text);
    case 'sign': {
      if (token.text !== '(') return null;
      const inner = comparison(reader);
      return inner === null || takes(reader, [')']) === null ? null : inner;
    }
  }
}

function reference(text: string, sheet: string): Expression | null {
  const plain = text.replaceAll('$', '');
  if (plain.includes(':')) {
    const area = parseArea(plain);
    return area === null ? null : { kind: 'area', sheet, area };
  }
  const at = parseAddress(plain);
  return at === null ? null : { kind: 'cell', ref: { sheet, ...at } };
}

function call(reader: Reader, name: string): Expression | null {
  takes(reader, ['(']);
  const args: Expression[] = [];
  if (takes(reader, [')']) !== null) return { kind: 'call', name, args };
  for (;;) {
    const arg = comparison(reader);
    if (arg === null) return null;
    args.push(arg);
    const sign = takes(reader, [',', ')']);
    if (sign === null) return null;
    if (sign === ')') return { kind: 'call', name, args };
  }
}
