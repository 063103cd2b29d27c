import { decimal, parseDecimal, ZERO } from '../exact/decimal';
import type { Decimal } from '../exact/decimal';
import type { Indicator } from './evaluation-form';
import { foldHeading } from './fold-heading';

/**
 * 认其中行: a row that begins with 其中 is a part of the row above it, and so are the rows after it that go on with the
 * list. A numbered row ("1.") is a parent of the "1.1" or "(1)" rows below it when their weights make up its own.
 */
export function linkChildren(indicators: readonly Indicator[]): readonly Indicator[] {
  const names = indicators.map(nameOf);
  const parents = new Map<number, number>();
  for (let at = 0; at < indicators.length; at += 1) {
    const children = isParentLike(indicators, names, at, parents) ? childrenOf(indicators, names, at) : [];
    for (const child of children) parents.set(child, at);
  }
  if (parents.size === 0) return indicators;
  const withChildren = new Set(parents.values());
  return indicators.map((indicator, at) => {
    const parent = parents.get(at);
    if (parent !== undefined) return { ...indicator, role: 'child', parent };
    return withChildren.has(at) ? { ...indicator, role: 'parent' } : indicator;
  });
}

function isParentLike(indicators: readonly Indicator[], names: readonly string[], at: number, parents: ReadonlyMap<number, number>): boolean {
  return !parents.has(at) && indicators[at]!.role === 'indicator' && !names[at]!.startsWith('其中');
}

function childrenOf(indicators: readonly Indicator[], names: readonly string[], at: number): readonly number[] {
  const next = indicators[at + 1];
  if (next === undefined || next.role !== 'indicator') return [];
  if (names[at + 1]!.startsWith('其中')) return afterAmong(indicators, names, at);
  return numbered(indicators, names, at);
}

/** The 其中 row and what follows it: further 其中 rows, indented or numbered rows, or rows that fill up the parent's weight. */
function afterAmong(indicators: readonly Indicator[], names: readonly string[], at: number): readonly number[] {
  const whole = weightOf(indicators[at]!);
  const children = [at + 1];
  const first = weightOf(indicators[at + 1]!);
  let sum = first ?? ZERO;
  for (let next = at + 2; next < indicators.length; next += 1) {
    const row = indicators[next]!;
    if (row.role !== 'indicator' || startsLevel(row)) break;
    const weight = weightOf(row);
    const marked = names[next]!.startsWith('其中') || continues(names[at + 1]!, row, names[next]!);
    const fits = whole !== null && first !== null && weight !== null && sum.lt(whole) && sum.plus(weight).lte(whole);
    if (!marked && !fits) break;
    children.push(next);
    sum = sum.plus(weight ?? ZERO);
  }
  return children;
}

/** "1.1" under "1." by its number; "(1)" under "1." when the weights add up or the parts have none. */
function numbered(indicators: readonly Indicator[], names: readonly string[], at: number): readonly number[] {
  const number = /^(\d{1,2})[.、]?(?!\d|[.、]\d)/.exec(names[at]!)?.[1];
  if (number === undefined) return [];
  const children: number[] = [];
  for (let next = at + 1; next < indicators.length; next += 1) {
    const row = indicators[next]!;
    const name = names[next]!;
    const dotted = name.startsWith(`${number}.`) && /\d/.test(name.charAt(number.length + 1));
    if (row.role !== 'indicator' || startsLevel(row) || !(dotted || /^\(\d{1,2}\)/.test(name))) break;
    children.push(next);
  }
  if (children.length === 0) return [];
  const weights = children.map((child) => weightOf(indicators[child]!));
  if (weights.every((weight) => weight === null)) return children;
  const whole = weightOf(indicators[at]!);
  const sum = weights.reduce<Decimal>((total, weight) => total.plus(weight ?? ZERO), ZERO);
  return whole !== null && sum.eq(whole) ? children : [];
}

/** The row has a level-2 or level-1 label of its own. */
function startsLevel({ row, level1, level2 }: Indicator): boolean {
  return [level1, level2].some((field) => field !== null && field.ref.row === row && field.text.trim() !== '');
}

/** Indented like the first child, or carrying on its numbers: "其中:1.", "2.". */
function continues(first: string, row: Indicator, name: string): boolean {
  if (/^[\s\u3000]/.test(row.level3?.text ?? '')) return true;
  const list = /^其中[:、]?(?:\(?\d{1,2}[).、]|[①-⑳])/.test(first);
  return list && /^(?:\(\d{1,2}\)|\d{1,2}[.、)])/.test(name);
}

function nameOf({ level3, level2 }: Indicator): string {
  return foldHeading((level3 ?? level2)?.text.slice(0, 200) ?? '');
}

function weightOf({ weight }: Indicator): Decimal | null {
  const text = foldHeading(weight?.text.slice(0, 40) ?? '').replace(/分$/, '');
  return parseDecimal(text) === null ? null : decimal(text);
}
