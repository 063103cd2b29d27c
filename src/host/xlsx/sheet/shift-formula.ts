import { columnName, MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../../workbook/cell-ref';

/** 共享公式 for another cell: every relative reference moves along; texts, sheet names and function names do not. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let shifted = '';
  let at = 0;
  while (at < formula.length) {
    const character = formula.charAt(at);
    const end = character === '"' || character === "'" ? quotedEnd(formula, at, character) : wordEnd(formula, at);
    const piece = formula.slice(at, end);
    const isWord = end > at + 1 || WORD.test(character);
    shifted += isWord && !'"\''.includes(character) && !'(!'.includes(formula.charAt(end) || ' ') ? shiftWord(piece, rows, columns) : piece;
    at = end;
  }
  return shifted;
}

const WORD = /[\p{L}\p{N}_.$\\]/u;

function quotedEnd(formula: string, from: number, quote: string): number {
  let at = from + 1;
  while (at < formula.length) {
    if (formula.charAt(at) === quote) {
      if (formula.charAt(at + 1) !== quote) return at + 1;
      at += 1;
    }
    at += 1;
  }
  return formula.length;
}

function wordEnd(formula: string, from: number): number {
  let at = from;
  while (at < formula.length && WORD.test(formula.charAt(at))) at += 1;
  return Math.max(at, from + 1);
}

/** A cell "B$7", a whole row "7" inside "7:9" is left: shared formulas over whole rows do not move with the row anyway. */
function shiftWord(word: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(word);
  if (match === null) return word;
  const place = parseAddress(word);
  if (place === null) return word;
  const column = match[1] === '$' ? place.column : place.column + columns;
  const row = match[3] === '$' ? place.row : place.row + rows;
  if (column < 0 || row < 0 || column >= MAX_COLUMNS || row >= MAX_ROWS) return '#REF!';
  return `${match[1]}${columnName(column)}${match[3]}${row + 1}`;
}
