import type { RoundingMode } from '../../src/exact/round';
import type { Derivation, DerivationStep } from '../../src/scoring/derivation';
import { add, compareFractions, divide, type Fraction, fractionOf, multiply, roundFraction, subtract } from '../exact/oracle';

/**
 * An independent reader of derivations: it evaluates every shown formula over its shown operands with BigInt
 * arithmetic of its own, and knows nothing of src/scoring but the shape of a step.
 */
export function replayStep({ formula, operands }: DerivationStep): Fraction {
  const parser = { text: formula ?? '', at: 0, operands };
  const value = expression(parser);
  if (peek(parser) !== '') throw new Error(`cannot read ${formula ?? ''} from ${parser.at}`);
  return value;
}

/** The same of a line as people see it: "28500 ÷ 30000 = 0.95". Null for one that shows a rounding, which its own words tell. */
export function replayShown(shown: string): { readonly reckoned: Fraction; readonly result: Fraction } | null {
  if (shown.includes('→')) return null;
  const [left = '', right = left] = shown.split(' = ');
  return { reckoned: reckon(left), result: reckon(right) };
}

const MODES_OF_A_SHEET: Readonly<Record<string, RoundingMode>> = { ROUND: 'half-up', ROUNDDOWN: 'truncate', ROUNDUP: 'up' };

function reckon(shown: string): Fraction {
  const formula = shown.replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-').replaceAll('MAX(', 'max(').replaceAll('MIN(', 'min(')
    .replaceAll(/(ROUND(?:DOWN|UP)?)\(([^,]*), (\d)\)/g, (_, name: string, inner: string, places: string) => `round(${inner}, ${MODES_OF_A_SHEET[name]!}, ${places})`);
  const parser = { text: formula, at: 0, operands: {} };
  const value = expression(parser);
  if (peek(parser) !== '') throw new Error(`cannot read ${shown} from ${parser.at}`);
  return value;
}

/** A sum over its addends as they stand one below the other. */
export function sumOf(values: readonly string[]): Fraction {
  return values.map(fractionOf).reduce(add, fractionOf('0'));
}

/** Faults of a derivation: a formula that does not give its value, an operand nobody named, a score that is not the last value. */
export function faultsOf(derivation: Derivation, score: string): string[] {
  const faults = derivation.flatMap((step) => {
    if (step.formula === null) return [];
    const names = new Set(step.formula.match(/[a-z][a-z0-9]*(?![a-z0-9(-])/gi)?.filter((name) => !['half', 'up', 'even', 'truncate', 'min', 'max', 'round'].includes(name)) ?? []);
    const unused = Object.keys(step.operands).filter((name) => !names.has(name));
    const wrong = compareFractions(replayStep(step), fractionOf(step.value ?? 'none')) !== 0;
    return [
      ...unused.map((name) => `${step.formula ?? ''}: ${name} is not used`),
      ...(wrong ? [`${step.formula ?? ''} over ${JSON.stringify(step.operands)} is not ${step.value ?? ''}`] : []),
    ];
  });
  const last = derivation.at(-1);
  const ends = last?.step === 'score' && last.value !== null && compareFractions(fractionOf(last.value), fractionOf(score)) === 0;
  return [...faults, ...broken(derivation), ...(ends ? [] : [`does not end in the score ${score}`])];
}

/** What a step works on came from a step before it: the chain from cell to score is whole. */
function broken(derivation: Derivation): string[] {
  return derivation.flatMap((step, index) => ['raw', 'rounded', 'judged', 'rate'].flatMap((name) => {
    const operand = step.operands[name];
    if (operand === undefined) return [];
    const known = derivation.slice(0, index).some(({ value }) => value === operand);
    return known || FROM_CELL.has(name) ? [] : [`${name} = ${operand} comes from nowhere`];
  }));
}

/** A percentage written as the actual is a rate that no step computed. */
const FROM_CELL = new Set(['rate']);

interface Parser {
  readonly text: string;
  at: number;
  readonly operands: Readonly<Record<string, string>>;
}

function expression(parser: Parser): Fraction {
  let value = term(parser);
  for (let sign = peek(parser); sign === '+' || sign === '-'; sign = peek(parser)) {
    take(parser, sign);
    value = sign === '+' ? add(value, term(parser)) : subtract(value, term(parser));
  }
  return value;
}

function term(parser: Parser): Fraction {
  let value = factor(parser);
  for (let sign = peek(parser); sign === '*' || sign === '/'; sign = peek(parser)) {
    take(parser, sign);
    value = sign === '*' ? multiply(value, factor(parser)) : divide(value, factor(parser));
  }
  return value;
}

function factor(parser: Parser): Fraction {
  if (peek(parser) === '(') {
    take(parser, '(');
    const value = expression(parser);
    take(parser, ')');
    return value;
  }
  if (peek(parser) === '-') {
    take(parser, '-');
    return subtract(fractionOf('0'), factor(parser));
  }
  const number = match(parser, /\d+(?:\.\d+)?/y);
  if (number !== null) return fractionOf(number);
  const name = match(parser, /[a-z][a-z0-9]*/iy);
  if (name === null) throw new Error(`cannot read ${parser.text} from ${parser.at}`);
  if (peek(parser) === '(') return call(name, parser);
  const operand = parser.operands[name];
  if (operand === undefined) throw new Error(`${parser.text}: ${name} is not among the operands`);
  return fractionOf(operand);
}

function call(name: string, parser: Parser): Fraction {
  take(parser, '(');
  const first = expression(parser);
  take(parser, ',');
  if (name === 'round') {
    peek(parser);
    const mode = match(parser, /half-up|truncate|half-even|up/y);
    take(parser, ',');
    peek(parser);
    const places = match(parser, /\d/y);
    take(parser, ')');
    if (mode === null || places === null) throw new Error(`cannot read ${parser.text}`);
    return roundFraction(first, mode as RoundingMode, Number(places));
  }
  const second = expression(parser);
  take(parser, ')');
  const order = compareFractions(first, second);
  if (name === 'min') return order <= 0 ? first : second;
  if (name === 'max') return order >= 0 ? first : second;
  throw new Error(`${parser.text}: unknown function ${name}`);
}

function peek(parser: Parser): string {
  while (parser.text[parser.at] === ' ') parser.at += 1;
  return parser.text[parser.at] ?? '';
}

function take(parser: Parser, sign: string): void {
  if (peek(parser) !== sign) throw new Error(`cannot read ${parser.text} from ${parser.at}`);
  parser.at += 1;
}

function match(parser: Parser, pattern: RegExp): string | null {
  pattern.lastIndex = parser.at;
  const found = pattern.exec(parser.text)?.[0] ?? null;
  if (found !== null) parser.at += found.length;
  return found;
}

