import { LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';

/** Marks before the names of functions and of LET's own names that only newer programs know; people do not see them. */
const PREFIXES = /_xlfn\.|_xlws\.|_xlpm\.|_xludf\./gi;

/** 公式 as the grid writes it: with "=", without the marks of newer functions. */
export function gridFormula(formula: string): string {
  return `=${formula.includes('_xl') || formula.includes('_XL') ? outsideTexts(formula, (piece) => piece.replaceAll(PREFIXES, '')) : formula}`;
}

/** Whether the grid's calculation can make anything of the formula. */
export function canCalculate(formula: string): boolean {
  const lexer = new LexerTreeBuilder();
  const written = gridFormula(formula);
  if (typeof lexer.treeBuilder(written) === 'string') return false;
  return !(lexer.sequenceNodesBuilder(written) ?? []).some((node) => typeof node !== 'string' && node.nodeType === sequenceNodeType.FUNCTION && STARTS_AS_NUMBER.test(node.token));
}

/** "1666元" in =1666元/月 is a quantity: no name of a function or of an area begins with a digit. */
const STARTS_AS_NUMBER = /^\s*\d/;

/** The formula with every piece that is no text in quotes and no quoted sheet name rewritten. */
export function outsideTexts(formula: string, rewrite: (piece: string) => string): string {
  return formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((piece, index) => index % 2 === 1 ? piece : rewrite(piece)).join('');
}
