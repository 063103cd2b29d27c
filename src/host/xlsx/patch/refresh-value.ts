import type { CellContent } from '../../../workbook/change-set';
import { TagScanner } from '../xml/tag-scanner';
import { cachedXml } from './cell-xml';
import type { Splice } from './splices';

/** Where a cell stands in the sheet's text: its opening tag, and all of it. */
interface CellPlace {
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
}

/** 刷新缓存值: the value a formula shows, and its type; the formula itself is not touched, whatever kind it is. */
export function refreshSplices(xml: string, { start, tagEnd, end }: CellPlace, formulaEnd: number, content: CellContent): readonly Splice[] {
  if (content.kind !== 'formula') return [];
  const tag = xml.slice(start, tagEnd);
  const scanner = new TagScanner(xml, start);
  scanner.next();
  const { type, value } = cachedXml(content, scanner.prefix);
  const typed = `${tag.replace(/\st\s{0,8}=\s{0,8}(?:"[^"]*"|'[^']*')/, '').replace(/\s*>$/, '')}${type}>`;
  const old = valueOf(scanner, end) ?? { start: formulaEnd, end: formulaEnd };
  return [...(typed === tag ? [] : [{ start, end: tagEnd, text: typed }]), { ...old, text: value }];
}

/** The value element of the cell whose tag the scanner stands on. */
function valueOf(scanner: TagScanner, end: number): { readonly start: number; readonly end: number } | null {
  let start = -1;
  while (scanner.next() && scanner.end <= end) {
    if (scanner.name !== 'v') continue;
    if (!scanner.closing) start = scanner.start;
    if (scanner.closing || scanner.empty) return { start, end: scanner.end };
  }
  return null;
}
