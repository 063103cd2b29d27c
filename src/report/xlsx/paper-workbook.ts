import { strToU8, zipSync } from 'fflate';
import type { Paper } from '../paper/paper';
import { sheetPart } from './sheet-part';
import { DECLARATION, NO_DATE, sheetName, workbookParts } from './workbook-parts';

/** 纸面成册: a new .xlsx with one sheet for each paper. */
export function paperWorkbook(papers: readonly Paper[]): Uint8Array {
  const rest = workbookParts(papers.map(({ name, repeated }) => ({ name, printedTitle: repeated === null ? null : `$${repeated + 1}:$${repeated + 1}` })));
  const parts = [...rest, ...papers.map((paper, at) => [sheetName(at), DECLARATION + sheetPart(paper)] as const)];
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])), { level: 6, mtime: NO_DATE });
}
