import type { NoteEdit } from '../../workbook/change-set';
import { bySheet } from './by-sheet';
import { NO_COMMENTS, patchCommentList, readCommentList } from './notes/comment-list';
import { legacyDrawingOf, withLegacyDrawing, withoutLegacyDrawing } from './notes/legacy-drawing';
import { hasShapes, NO_SHAPES, patchNoteShapes } from './notes/note-shapes';
import { commentsPart } from './notes/read-notes';
import type { OpenedWorkbook, Worksheet } from './opened-workbook';
import { removeOverride, withOverride } from './package/content-types';
import { removeRelationship, withRelationship } from './package/relationship-edits';
import { type Relationship, relationshipsOf } from './package/relationships';
import { contentTypeOf } from './package/workbook-part';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Writes notes into their sheets. Whoever calls has checked them, and puts the file back if this throws. */
export function writeNotes(book: OpenedWorkbook, notes: readonly NoteEdit[]): void {
  for (const [name, own] of bySheet(notes)) {
    const sheet = book.worksheet(name);
    writeComments(book, sheet, own);
    writeShapes(book, sheet, own);
    book.forgetSnapshot(sheet);
  }
}

/** The part that holds the texts; it goes with the last of them. */
function writeComments({ files }: OpenedWorkbook, { part }: Worksheet, notes: readonly NoteEdit[]): void {
  const existing = commentsPart(files, part);
  if (existing === null && notes.every(({ after }) => after === null)) return;
  const xml = patchCommentList(existing === null ? NO_COMMENTS : files.demand(existing), notes);
  if (existing !== null && readCommentList(xml).comments.length === 0) {
    removePart(files, part, relationshipsOf(files, part).find(({ target }) => target === existing)!);
    return;
  }
  const name = existing ?? freeName(files, 'xl/comments', '.xml');
  files.set(name, xml);
  if (existing !== null) return;
  withOverride(files, name, COMMENTS_TYPE);
  withRelationship(files, part, `${RELATIONSHIPS}/comments`, fromFolderOf(part, name));
}

/** The drawing that holds the boxes; form controls may stand in it as well. */
function writeShapes(book: OpenedWorkbook, sheet: Worksheet, notes: readonly NoteEdit[]): void {
  const { files } = book;
  const { part } = sheet;
  const id = legacyDrawingOf(book.xmlOf(sheet));
  const link = id === null ? undefined : relationshipsOf(files, part).find((relationship) => relationship.id === id && !relationship.external);
  if (link === undefined) {
    if (id === null && notes.some(({ after }) => after !== null)) createDrawing(book, sheet, notes);
    return;
  }
  const vml = patchNoteShapes(files.demand(link.target), notes);
  if (hasShapes(vml) || !hasShapes(files.demand(link.target))) {
    files.set(link.target, vml);
    return;
  }
  book.write(sheet, withoutLegacyDrawing(book.xmlOf(sheet)));
  removePart(files, part, link);
}

function createDrawing(book: OpenedWorkbook, sheet: Worksheet, notes: readonly NoteEdit[]): void {
  const { files } = book;
  const name = freeName(files, 'xl/drawings/vmlDrawing', '.vml');
  files.set(name, patchNoteShapes(NO_SHAPES, notes));
  if (contentTypeOf(files, name) !== DRAWING_TYPE) withOverride(files, name, DRAWING_TYPE);
  const id = withRelationship(files, sheet.part, `${RELATIONSHIPS}/vmlDrawing`, fromFolderOf(sheet.part, name));
  book.write(sheet, withLegacyDrawing(book.xmlOf(sheet), id));
}

function removePart(files: OpenedWorkbook['files'], from: string, { id, target }: Relationship): void {
  removeOverride(files, target);
  removeRelationship(files, from, id);
  files.remove(target);
}

function freeName(files: OpenedWorkbook['files'], stem: string, ending: string): string {
  let number = 1;
  while (files.has(`${stem}${number}${ending}`)) number += 1;
  return `${stem}${number}${ending}`;
}

/** The way to a part below "xl/" from the folder of another one. */
function fromFolderOf(part: string, target: string): string {
  const folders = part.split('/').slice(0, -1);
  return folders[0] === 'xl' ? '../'.repeat(folders.length - 1) + target.slice('xl/'.length) : `/${target}`;
}
