import { hostError } from '../host-errors';
import { decodeEntities } from './entities';

/**
 * 标签扫描: walks the tags of an XML text once, from left to right, without building a tree. It reads what workbooks
 * contain and refuses document types and entities of their own, which no spreadsheet program writes.
 */
export class TagScanner {
  /** Where the tag starts ("<") and where it ends (behind ">"). */
  start = 0;
  end: number;
  /** Name without prefix. */
  name = '';
  closing = false;
  /** `<a/>`: opens and closes at once. */
  empty = false;
  private nameEnd = 0;
  private nameStart = 0;

  constructor(readonly text: string, from = 0) {
    this.end = from;
  }

  /** Moves to the next tag; false at the end. Comments and processing instructions are passed over. */
  next(): boolean {
    const { text } = this;
    for (;;) {
      const start = text.indexOf('<', this.end);
      if (start < 0) return false;
      const second = text.charCodeAt(start + 1);
      if (second === QUESTION) {
        this.end = this.behind('?>', start);
      } else if (second === EXCLAMATION) {
        this.end = this.behindDeclaration(start);
      } else {
        this.readTag(start, second);
        return true;
      }
    }
  }

  /** An attribute of the current tag by its name as written, decoded; null when it is not there. */
  attribute(name: string): string | null {
    const { text } = this;
    const limit = this.end;
    let at = this.nameEnd;
    for (;;) {
      const equals = equalsIn(text, at, limit);
      if (equals < 0) return null;
      let from = at;
      while (isBlank(text.charCodeAt(from))) from += 1;
      let to = equals;
      while (isBlank(text.charCodeAt(to - 1))) to -= 1;
      let open = equals + 1;
      while (isBlank(text.charCodeAt(open))) open += 1;
      if (!isQuote(text.charCodeAt(open))) return null;
      const close = text.indexOf(text.charAt(open), open + 1);
      if (close < 0 || close >= limit) return null;
      if (to - from === name.length && text.startsWith(name, from)) return decodeEntities(text.slice(open + 1, close));
      at = close + 1;
    }
  }

  /** An attribute by its local name, whatever its prefix. */
  attributeNamed(local: string): string | null {
    const plain = this.attribute(local);
    if (plain !== null) return plain;
    const match = new RegExp(`\\s([A-Za-z_][\\w.-]{0,40}:${local})\\s{0,8}=`).exec(this.text.slice(this.nameEnd, this.end));
    return match === null ? null : this.attribute(match[1]!);
  }

  /** The tag's prefix with its colon, "" when it has none. */
  get prefix(): string {
    return this.text.slice(this.nameStart, this.nameEnd - this.name.length);
  }

  /** Where the attributes begin; for readers that take them in one pass. */
  get attributesStart(): number {
    return this.nameEnd;
  }

  private readTag(start: number, second: number): void {
    const { text } = this;
    this.start = start;
    this.closing = second === SLASH;
    let at = start + (this.closing ? 2 : 1);
    this.nameStart = at;
    let local = at;
    let code = text.charCodeAt(at);
    while (code > SPACE && code !== SLASH && code !== GREATER) {
      if (code === COLON) local = at + 1;
      at += 1;
      code = text.charCodeAt(at);
    }
    this.nameEnd = at;
    this.name = text.slice(local, at);
    while (code !== GREATER) {
      if (code === DOUBLE || code === SINGLE) {
        at = text.indexOf(code === DOUBLE ? '"' : "'", at + 1);
        if (at < 0) throw hostError('damaged', 'host.xml-damaged');
      } else if (code !== code || code === LESS) {
        throw hostError('damaged', 'host.xml-damaged');
      }
      at += 1;
      code = text.charCodeAt(at);
    }
    this.empty = text.charCodeAt(at - 1) === SLASH;
    this.end = at + 1;
  }

  private behindDeclaration(start: number): number {
    if (this.text.startsWith('<!--', start)) return this.behind('-->', start);
    if (this.text.startsWith('<![CDATA[', start)) return this.behind(']]>', start);
    throw hostError('unsafe', 'host.document-type');
  }

  private behind(mark: string, start: number): number {
    const found = this.text.indexOf(mark, start);
    if (found < 0) throw hostError('damaged', 'host.xml-damaged');
    return found + mark.length;
  }
}

const SPACE = 32;
const EXCLAMATION = 33;
const DOUBLE = 34;
const SINGLE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/** The next "=" of a tag. Not indexOf: behind a tag without attributes it would search the whole text. */
export function equalsIn(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) if (text.charCodeAt(at) === EQUALS) return at;
  return -1;
}

/** A value without quotes is no XML; looking for its end would search the whole text. */
export function isQuote(code: number): boolean {
  return code === DOUBLE || code === SINGLE;
}

function isBlank(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13);
}
