import { columnName, MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../../workbook/cell-ref';
import { behindBracket, behindQuote } from './formula-references';

/** 共享公式 for another cell: every relative reference moves along; texts, sheet names, tables and function names do not. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const pieces: string[] = [];
  let copied = 0;
  let at = 0;
  while (at < formula.length) {
    const end = pieceEnd(formula, at, formula.charAt(at));
    const after = formula.charAt(end);
    if (isWord(formula.charCodeAt(at)) && after !== '(' && after !== '!') {
      const besideColon = after === ':' || formula.charAt(at - 1) === ':';
      pieces.push(formula.slice(copied, at), shiftWord(formula.slice(at, end), rows, columns, besideColon));
      copied = end;
    }
    at = end;
  }
  return pieces.join('') + formula.slice(copied);
}

/** Letters, digits and _ . $ \\ make one word; asked for each character of each shared formula. */
function isWord(code: number): boolean {
  if (code > 127) return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 46 || code === 36 || code === 92;
}

function pieceEnd(formula: string, from: number, sign: string): number {
  if (sign === '"' || sign === "'") return behindQuote(formula, from, sign);
  if (sign === '[') return behindBracket(formula, from);
  let at = from;
  while (at < formula.length && isWord(formula.charCodeAt(at))) at += 1;
  return Math.max(at, from + 1);
}

/** A cell "B$7", or one end of whole columns "B:$D" or rows "7:9". */
function shiftWord(word: string, rows: number, columns: number, besideColon: boolean): string {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(word);
  if (match === null) return besideColon ? shiftEnd(word, rows, columns) : word;
  const place = parseAddress(word);
  if (place === null) return word;
  const column = columnText(match[1]!, place.column, columns);
  const row = rowText(match[3]!, place.row, rows);
  return column === null || row === null ? '#REF!' : column + row;
}

function shiftEnd(word: string, rows: number, columns: number): string {
  const column = /^(\$?)([A-Za-z]{1,3})$/.exec(word);
  const place = column === null ? null : parseAddress(`${column[2]!}1`);
  if (place !== null) return columnText(column![1]!, place.column, columns) ?? '#REF!';
  const row = /^(\$?)([1-9]\d{0,6})$/.exec(word);
  return row === null ? word : rowText(row[1]!, Number(row[2]) - 1, rows) ?? '#REF!';
}

function columnText(fixed: string, column: number, by: number): string | null {
  const moved = fixed === '$' ? column : column + by;
  return moved < 0 || moved >= MAX_COLUMNS ? null : fixed + columnName(moved);
}

function rowText(fixed: string, row: number, by: number): string | null {
  const moved = fixed === '$' ? row : row + by;
  return moved < 0 || moved >= MAX_ROWS ? null : `${fixed}${moved + 1}`;
}
