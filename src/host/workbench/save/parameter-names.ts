import { parseAddress } from '../../../workbook/cell-ref';

/** Texts and quoted sheet names, words, and single signs; spaces stay with nothing. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_.\\$?]+|\s+|[^]/gu;
const WORD = /^[\p{L}_\\]/u;

/** A call that is open: only LET and LAMBDA give names, LET to every other argument. */
interface OpenCall {
  readonly gives: 'LET' | 'LAMBDA' | null;
  readonly names: string[];
  argument: number;
}

/** 参数名 of LET and LAMBDA as a file writes them: with a mark, or Excel calls the file damaged. In one pass. */
export function markParameters(formula: string): string {
  if (!/\b(?:LET|LAMBDA)\s*\(/i.test(formula)) return formula;
  const tokens = formula.match(TOKENS) ?? [];
  const known = new Map<string, number>();
  const calls: OpenCall[] = [];
  const count = (name: string, by: number): void => {
    known.set(name, (known.get(name) ?? 0) + by);
  };
  return tokens.map((token, at) => {
    const call = calls.at(-1);
    if (/^[([{]$/.test(token)) calls.push({ gives: giverOf(before(tokens, at)), names: [], argument: 0 });
    else if (/^[)\]}]$/.test(token)) for (const name of calls.pop()?.names ?? []) count(name, -1);
    else if (token === ',' && call !== undefined) call.argument += 1;
    if (!WORD.test(token) || after(tokens, at) === '!' || before(tokens, at) === '!') return token;
    const name = token.toLowerCase();
    if (call !== undefined && givesName(call, token) && /^[(,]$/.test(before(tokens, at)) && after(tokens, at) === ',') {
      call.names.push(name);
      count(name, 1);
    }
    return (known.get(name) ?? 0) > 0 ? `_xlpm.${token}` : token;
  }).join('');
}

function giverOf(word: string): OpenCall['gives'] {
  const name = word.toUpperCase();
  return name === 'LET' || name === 'LAMBDA' ? name : null;
}

function givesName({ gives, argument }: OpenCall, word: string): boolean {
  if (gives === null || parseAddress(word) !== null) return false;
  return gives === 'LAMBDA' || argument % 2 === 0;
}

/** The token beside one, spaces passed over. */
function before(tokens: readonly string[], at: number): string {
  const token = tokens[at - 1] ?? '';
  return /^\s/.test(token) ? tokens[at - 2] ?? '' : token;
}

function after(tokens: readonly string[], at: number): string {
  const token = tokens[at + 1] ?? '';
  return /^\s/.test(token) ? tokens[at + 2] ?? '' : token;
}
