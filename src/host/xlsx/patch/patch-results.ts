import { cellAddress } from '../../../workbook/cell-ref';
import { hostError } from '../host-errors';
import { CellTag } from '../sheet/cell-tag';
import { TagScanner } from '../xml/tag-scanner';
import { cachedXml, type FormulaContent } from './cell-xml';
import { type Splice, spliced } from './splices';

/** 公式结果 of one cell. */
export interface FormulaResult {
  readonly row: number;
  readonly column: number;
  readonly content: FormulaContent;
}

/** Puts results beside formulas: of such a cell its type and its value change, never the formula. A cell without formula is left alone. */
export function patchResults(xml: string, results: readonly FormulaResult[]): string {
  const wanted = new Map(results.map(({ row, column, content }) => [cellAddress(row, column), content]));
  const scanner = new TagScanner(xml);
  const splices: Splice[] = [];
  let row = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === 'row') {
      const number = scanner.attribute('r');
      row = number === null ? row + 1 : Number(number) - 1;
      column = -1;
    } else if (scanner.name === 'c') {
      column = CellTag.of(scanner).column ?? column + 1;
      const content = wanted.get(cellAddress(row, column));
      if (content !== undefined && !scanner.empty) splices.push(...resultSplices(scanner, content));
    }
  }
  return spliced(xml, splices);
}

/** Walks to the end of the cell whose tag the scanner stands on. */
function resultSplices(scanner: TagScanner, content: FormulaContent): readonly Splice[] {
  const { start, end, prefix, text } = scanner;
  const { type, value } = cachedXml(content, prefix);
  let behindFormula: number | null = null;
  let old: { readonly start: number; readonly end: number } | null = null;
  while (scanner.next()) {
    if (scanner.closing && scanner.name === 'c') {
      if (behindFormula === null) return [];
      const place = old ?? { start: behindFormula, end: behindFormula };
      return [{ start, end, text: typed(text.slice(start, end), type) }, { ...place, text: value }];
    }
    if (scanner.name === 'f' && (scanner.closing || scanner.empty)) behindFormula = scanner.end;
    if (scanner.name === 'v' && !scanner.closing) old = { start: scanner.start, end: scanner.empty ? scanner.end : behindValue(scanner) };
  }
  throw hostError('damaged', 'host.xml-damaged');
}

function behindValue(scanner: TagScanner): number {
  while (scanner.next()) if (scanner.closing && scanner.name === 'v') return scanner.end;
  throw hostError('damaged', 'host.xml-damaged');
}

function typed(tag: string, type: string): string {
  const bare = tag.replace(/\st\s{0,8}=\s{0,8}(?:"[^"]*"|'[^']*')/, '');
  return type === '' ? bare : `${bare.slice(0, -1).trimEnd()}${type}>`;
}
