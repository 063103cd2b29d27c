import type { StoredValue } from '../../../../../../src/workbook/snapshot';
import { FormulaError, FUNCTIONS, type Given, listOf, numberOf, oneOf, textOf } from './functions';
import { type Token, tokensOf } from './tokens';

/** Values of the cells that a reference names. */
export type Look = (reference: string) => readonly StoredValue[];

/** 求值; null when the formula has something in it that the emulator does not know. */
export function evaluate(formula: string, look: Look): { readonly value: StoredValue } | null {
  const tokens = tokensOf(formula);
  if (tokens === null || tokens.some(({ kind, text }, index) => kind === 'name' && (FUNCTIONS[text.toUpperCase()] === undefined || (tokens[index + 1]?.text !== '(' && !/^(?:TRUE|FALSE)$/i.test(text))))) return null;
  try {
    const value = oneOf(new Reader(tokens, look).whole()());
    return { value: value ?? 0 };
  } catch (error) {
    if (error instanceof FormulaError) return { value: { error: error.error } };
    throw error;
  }
}

type Later = () => Given;

/** From the weakest operator to the strongest. */
const LEVELS: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[], private readonly look: Look) {}

  whole(): Later {
    const value = this.level(0);
    if (this.at < this.tokens.length) throw new FormulaError('#NAME?');
    return value;
  }

  private level(depth: number): Later {
    const signs = LEVELS[depth];
    if (signs === undefined) return this.signed();
    let left = this.level(depth + 1);
    for (let sign = this.take(...signs); sign !== null; sign = this.take(...signs)) {
      const operator = sign;
      const first = left;
      const second = this.level(depth + 1);
      left = () => combined(operator, first(), second());
    }
    return left;
  }

  private signed(): Later {
    const sign = this.take('-', '+');
    if (sign !== null) {
      const inner = this.signed();
      return sign === '-' ? () => -numberOf(inner()) : inner;
    }
    let value = this.atom();
    while (this.take('%') !== null) {
      const inner = value;
      value = () => numberOf(inner()) / 100;
    }
    return value;
  }

  private atom(): Later {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token === undefined) throw new FormulaError('#NAME?');
    const { kind, text } = token;
    if (kind === 'number') return () => Number(text);
    if (kind === 'text') return () => text.slice(1, -1).replaceAll('""', '"');
    if (kind === 'reference') return () => text.includes(':') ? this.look(text) : this.look(text)[0] ?? null;
    if (kind === 'name') return this.call(text.toUpperCase());
    if (text !== '(') throw new FormulaError('#NAME?');
    const inner = this.level(0);
    if (this.take(')') === null) throw new FormulaError('#NAME?');
    return inner;
  }

  private call(name: string): Later {
    const args: Later[] = [];
    if (this.take('(') !== null && this.take(')') === null) {
      do args.push(this.level(0)); while (this.take(',') !== null);
      if (this.take(')') === null) throw new FormulaError('#NAME?');
    }
    return () => FUNCTIONS[name]!(args);
  }

  private take(...signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }
}

function combined(sign: string, a: Given, b: Given): StoredValue {
  if (sign === '&') return textOf(a) + textOf(b);
  if (['=', '<>', '<', '>', '<=', '>='].includes(sign)) return compared(sign, oneOf(a), oneOf(b));
  const [first, second] = [numberOf(a), numberOf(b)];
  if (sign === '+') return first + second;
  if (sign === '-') return first - second;
  if (sign === '*') return first * second;
  if (sign === '^') return first ** second;
  if (second === 0) throw new FormulaError('#DIV/0!');
  return first / second;
}

/** Numbers come before texts, texts before truth values. An empty cell is what it is compared with. */
function compared(sign: string, a: StoredValue, b: StoredValue): boolean {
  for (const value of listOf([a, b])) if (typeof value === 'object' && value !== null) throw new FormulaError(value.error);
  const rank = (value: StoredValue): number => typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  const first = a ?? (typeof b === 'string' ? '' : typeof b === 'boolean' ? false : 0);
  const second = b ?? (typeof a === 'string' ? '' : typeof a === 'boolean' ? false : 0);
  const order = rank(first) - rank(second) || (typeof first === 'string' ? compareTexts(first, String(second)) : Number(first) - Number(second));
  if (sign === '=') return order === 0;
  if (sign === '<>') return order !== 0;
  if (sign === '<') return order < 0;
  if (sign === '>') return order > 0;
  return sign === '<=' ? order <= 0 : order >= 0;
}

function compareTexts(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}
