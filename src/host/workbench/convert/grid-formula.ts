import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** Marks before the names of functions and of LET's own names that only newer programs know; people do not see them. */
const PREFIXES = /_xlfn\.|_xlws\.|_xlpm\.|_xludf\./gi;

/** 公式 as the grid writes it: with "=", without the marks of newer functions. */
export function gridFormula(formula: string): string {
  return `=${formula.includes('_xl') || formula.includes('_XL') ? outsideTexts(formula, (piece) => piece.replaceAll(PREFIXES, '')) : formula}`;
}

/** Whether the grid's calculation can make anything of the formula. */
export function canCalculate(formula: string): boolean {
  return typeof new LexerTreeBuilder().treeBuilder(gridFormula(formula)) !== 'string';
}

/** The formula with every piece that is no text in quotes and no quoted sheet name rewritten. */
export function outsideTexts(formula: string, rewrite: (piece: string) => string): string {
  return formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((piece, index) => index % 2 === 1 ? piece : rewrite(piece)).join('');
}
