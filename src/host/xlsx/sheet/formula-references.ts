import { type CellArea, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../workbook/cell-ref';

/** 引用: cells a formula reads; `sheet` is null for the formula's own sheet. */
export interface FormulaReference {
  readonly sheet: string | null;
  readonly area: CellArea;
}

/**
 * What a formula reads, or null when that cannot be seen from its text: names, tables, references across several
 * sheets, and functions that build a reference.
 */
export function formulaReferences(formula: string): readonly FormulaReference[] | null {
  const found: FormulaReference[] = [];
  const tokens = tokensOf(formula);
  let sheet: string | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (next === '!') {
      if (tokens[at - 1] === ':' || token.startsWith('[') || token.includes(':')) return null;
      sheet = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
      at += 1;
    } else if (WORD.test(token)) {
      const isRange = next === ':' && WORD.test(tokens[at + 2] ?? '');
      const area = areaOf(isRange ? `${token}:${tokens[at + 2]!}` : token);
      if (isRange) at += 2;
      if (tokens[at + 1] === '(') {
        if (isRange || BUILDS_REFERENCES.has(token.toUpperCase())) return null;
      } else if (tokens[at + 1] === '#' || tokens[at + 1] === '!' || tokens[at + 1] === '[') {
        return null;
      } else if (area !== null) {
        found.push({ sheet, area });
      } else if (isRange || !isConstant(token)) {
        return null;
      }
      sheet = null;
    } else if (token.startsWith('[') || token.startsWith("'")) {
      return null;
    } else if (token.startsWith('#')) {
      sheet = null;
    }
  }
  return found;
}

const BUILDS_REFERENCES = new Set(['INDIRECT', 'OFFSET', 'EVALUATE']);
const WORD = /^[\p{L}\p{N}_.$\\?]/u;

function isConstant(token: string): boolean {
  return /^[\d.]/.test(token) || /^(?:true|false)$/i.test(token);
}

/** "B7", "A1:H12", "A:C", "3:9". */
function areaOf(text: string): CellArea | null {
  const plain = text.replaceAll('$', '').toUpperCase();
  const [first, last] = plain.split(':');
  if (last === undefined) return parseArea(plain);
  if (/^[A-Z]{1,3}$/.test(first!) && /^[A-Z]{1,3}$/.test(last)) {
    const columns = parseArea(`${first!}1:${last}1`);
    return columns === null ? null : { ...columns, bottom: MAX_ROWS - 1 };
  }
  if (/^\d{1,7}$/.test(first!) && /^\d{1,7}$/.test(last)) {
    const rows = parseArea(`A${first!}:A${last}`);
    return rows === null ? null : { ...rows, right: MAX_COLUMNS - 1 };
  }
  return parseArea(plain);
}

/** Words, quoted sheet names, bracketed pieces, errors and single signs; texts and blanks are left out. */
function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  let at = 0;
  while (at < formula.length) {
    const from = at;
    const sign = formula.charAt(at);
    if (sign === '"' || sign === "'") at = behindQuote(formula, at, sign);
    else if (sign === '[') at = behindBracket(formula, at);
    else if (WORD.test(sign)) while (at < formula.length && WORD.test(formula.charAt(at))) at += 1;
    else if (sign === '#' && /[A-Za-z]/.test(formula.charAt(at + 1))) while (at < formula.length && /[#A-Za-z0-9/!?]/.test(formula.charAt(at))) at += 1;
    else at += 1;
    const token = formula.slice(from, at);
    if (token.trim() !== '' && sign !== '"') tokens.push(token);
  }
  return tokens;
}

/** Behind a quoted piece; a doubled quote stands for itself. */
export function behindQuote(formula: string, from: number, quote: string): number {
  let at = formula.indexOf(quote, from + 1);
  while (at >= 0 && formula.charAt(at + 1) === quote) at = formula.indexOf(quote, at + 2);
  return at < 0 ? formula.length : at + 1;
}

/** Behind the bracket that closes this one. */
export function behindBracket(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const sign = formula.charAt(at);
    if (sign === '[') depth += 1;
    if (sign === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}
