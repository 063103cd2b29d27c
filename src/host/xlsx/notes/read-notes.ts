import { cellAddress } from '../../../workbook/cell-ref';
import type { CellNote } from '../../../workbook/snapshot';
import { relationshipsOf } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { TagScanner } from '../xml/tag-scanner';
import { readCommentList } from './comment-list';

/** 备注 of a sheet in row-major order; a cell with a threaded comment shows that instead of its note. */
export function readNotes(files: WorkbookPackage, sheetPart: string): readonly CellNote[] {
  const part = commentsPart(files, sheetPart);
  const xml = part === null ? null : files.text(part);
  if (xml === null) return [];
  const taken = new Set(threadedCells(files, sheetPart));
  const notes = readCommentList(xml).comments.filter(({ row, column }) => {
    const before = taken.size;
    return before < taken.add(cellAddress(row, column)).size;
  });
  return notes.map(({ row, column, text }) => ({ row, column, text })).sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The comments part of a sheet, or null. */
export function commentsPart(files: WorkbookPackage, sheetPart: string): string | null {
  return relationshipsOf(files, sheetPart).find(({ type, external }) => type === 'comments' && !external)?.target ?? null;
}

/** 会话批注: addresses of the cells whose note only mirrors a conversation. */
export function threadedCells(files: WorkbookPackage, sheetPart: string): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { type, target, external } of relationshipsOf(files, sheetPart)) {
    const xml = type === 'threadedComment' && !external ? files.text(target) : null;
    if (xml === null) continue;
    const scanner = new TagScanner(xml);
    while (scanner.next()) if (scanner.name === 'threadedComment' && !scanner.closing) cells.add(scanner.attribute('ref') ?? '');
  }
  return cells;
}
