import { outsideTexts } from '../convert/grid-formula';
import { NEWER_FUNCTIONS, NEWER_SHEET_FUNCTIONS } from './newer-functions';
import { markParameters } from './parameter-names';

/** 公式 as a file writes it: without "=", newer functions and the names they give marked as such, or older programs would call the file damaged. */
export function fileFormula(formula: string): string {
  const source = formula.startsWith('=') ? formula.slice(1) : formula;
  return outsideTexts(markParameters(source), (piece) => piece.replaceAll(/(?<![\p{L}\p{N}_.\\])([A-Za-z][A-Za-z0-9.]*)(?=\s*\()/gu, marked));
}

function marked(name: string): string {
  const plain = name.toUpperCase();
  if (NEWER_SHEET_FUNCTIONS.has(plain)) return `_xlfn._xlws.${plain}`;
  return NEWER_FUNCTIONS.has(plain) ? `_xlfn.${plain}` : name;
}
