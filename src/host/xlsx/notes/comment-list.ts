import { type CellRef, cellAddress, parseAddress } from '../../../workbook/cell-ref';
import { encodeText } from '../../../workbook/encode-text';
import { hostError } from '../host-errors';
import { type Splice, spliced } from '../patch/splices';
import { TagScanner } from '../xml/tag-scanner';
import { itemText } from '../xml/text-content';
import { byAddress } from './by-address';

/** Who is named as the writer of a note of ours. */
const AUTHOR = '自评通';

/** A note's look as Chinese Excel gives it to a new one. */
const LOOK = '<rPr><sz val="9"/><color indexed="81"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr>';

/** 备注条目 as it stands in the text of a comments part. */
interface Comment {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly column: number;
  /** Where its `<text>` stands; an empty stretch before the closing tag when there is none. */
  readonly textStart: number;
  readonly textEnd: number;
  readonly text: string;
}

/** 备注表: the comments part of a sheet, with where a further author and a further comment go. */
export interface CommentList {
  readonly comments: readonly Comment[];
  readonly authors: Stretch & { readonly count: number; readonly ours: number };
  readonly list: Stretch;
  readonly prefix: string;
}

/** An element: its opening tag, and where its closing tag starts; `empty` for `<a/>`. */
interface Stretch {
  readonly start: number;
  readonly openEnd: number;
  readonly close: number;
  readonly empty: boolean;
}

/** An empty comments part, ready for its first note. */
export const NO_COMMENTS = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  + '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>';

/** Reads a comments part, once through. */
export function readCommentList(xml: string): CommentList {
  const scanner = new TagScanner(xml);
  const comments: Comment[] = [];
  let authors = { start: -1, openEnd: -1, close: -1, empty: false, count: 0, ours: -1 };
  let list: Stretch = { start: -1, openEnd: -1, close: -1, empty: false };
  let prefix = '';
  while (scanner.next()) {
    const { name, closing, start, end, empty } = scanner;
    if (name === 'comments' && !closing) prefix = scanner.prefix;
    if (name === 'authors') authors = closing ? { ...authors, close: start } : { ...authors, start, openEnd: end, close: end, empty };
    if (name === 'author' && !closing) {
      if (!empty && xml.startsWith(`${AUTHOR}<`, end)) authors.ours = authors.count;
      authors.count += 1;
    }
    if (name === 'commentList') list = closing ? { ...list, close: start } : { start, openEnd: end, close: end, empty };
    if (name === 'comment' && !closing && !empty) comments.push(...readComment(scanner));
  }
  if (list.start < 0 || authors.start < 0) throw hostError('damaged', 'host.xml-damaged');
  return { comments, authors, list, prefix };
}

/** The comment whose opening tag the scanner stands on; nothing when it is on no cell. */
function readComment(scanner: TagScanner): readonly Comment[] {
  const { text: xml, start } = scanner;
  const at = parseAddress(scanner.attribute('ref') ?? '');
  let textStart = -1;
  let textEnd = -1;
  let from = -1;
  let text = '';
  while (scanner.next()) {
    if (scanner.name === 'text' && !scanner.closing) {
      textStart = scanner.start;
      textEnd = scanner.end;
      from = scanner.end;
    } else if (scanner.name === 'text') {
      textEnd = scanner.end;
      text = itemText(xml.slice(from, scanner.start));
    } else if (scanner.name === 'comment') {
      if (textStart < 0) textStart = textEnd = scanner.start;
      return at === null ? [] : [{ start, end: scanner.end, ...at, textStart, textEnd, text: withPlainLineEnds(text) }];
    }
  }
  throw hostError('damaged', 'host.xml-damaged');
}

/** A comments part's text with these notes written; null takes one out. Each cell stands there once. */
export function patchCommentList(xml: string, notes: readonly { readonly ref: CellRef; readonly after: string | null }[]): string {
  const { comments, authors, list, prefix } = readCommentList(xml);
  const known = byAddress(comments);
  const author = authors.ours < 0 ? authors.count : authors.ours;
  const splices: Splice[] = [];
  let added = '';
  for (const { ref, after } of notes) {
    const address = cellAddress(ref.row, ref.column);
    const [first, ...others] = known.get(address) ?? [];
    if (after !== null && first === undefined) added += `<${prefix}comment ref="${address}" authorId="${author}">${textXml(after, prefix)}</${prefix}comment>`;
    else if (after !== null) splices.push({ start: first!.textStart, end: first!.textEnd, text: textXml(after, prefix) });
    else for (const { start, end } of first === undefined ? [] : [first, ...others]) splices.push({ start, end, text: '' });
  }
  if (added !== '') splices.push(appended(xml, list, added, `${prefix}commentList`));
  if (added !== '' && authors.ours < 0) splices.push(appended(xml, authors, `<${prefix}author>${AUTHOR}</${prefix}author>`, `${prefix}authors`));
  return spliced(xml, splices);
}

function appended(xml: string, { start, openEnd, close, empty }: Stretch, text: string, name: string): Splice {
  if (!empty) return { start: close, end: close, text };
  return { start, end: openEnd, text: `${xml.slice(start, openEnd).replace(/\s*\/>$/, '>')}${text}</${name}>` };
}

/** A run of rich text: some readers see no other. */
function textXml(text: string, p: string): string {
  const look = LOOK.replaceAll(/<(\/?)/g, `<$1${p}`);
  return `<${p}text><${p}r>${look}<${p}t xml:space="preserve">${encodeText(text)}</${p}t></${p}r></${p}text>`;
}

/** Programs differ in how they end the lines of a note. */
export function withPlainLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
