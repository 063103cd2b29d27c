import type { TagScanner } from '../xml/tag-scanner';

/**
 * The attributes of a `<c>` tag, taken in one pass: a large workbook has hundreds of thousands of them. One object is
 * reused for all; what it says holds until the next tag.
 */
export class CellTag {
  /** Row and column from `r`, or null when the cell has no address and follows the one before it. */
  row: number | null = null;
  column: number | null = null;
  style = 0;
  type = 'n';

  private static readonly one = new CellTag();

  static of(scanner: TagScanner): CellTag {
    const tag = CellTag.one;
    tag.read(scanner.text, scanner.attributesStart, scanner.end);
    return tag;
  }

  private read(text: string, from: number, end: number): void {
    this.row = null;
    this.column = null;
    this.style = 0;
    this.type = 'n';
    let at = from;
    const limit = end - 1;
    for (;;) {
      while (text.charCodeAt(at) <= 32) at += 1;
      const nameStart = at;
      while (at < limit && text.charCodeAt(at) !== 61 && text.charCodeAt(at) > 32) at += 1;
      const nameLength = at - nameStart;
      while (at < limit && text.charCodeAt(at) !== 61) at += 1;
      if (at >= limit) return;
      let open = at + 1;
      while (text.charCodeAt(open) <= 32) open += 1;
      const quote = text.charCodeAt(open);
      // The scanner has seen every quote of the tag closed, so this search ends inside it.
      const close = quote === 34 || quote === 39 ? text.indexOf(quote === 34 ? '"' : "'", open + 1) : -1;
      if (close < 0 || close >= limit) return;
      if (nameLength === 1) this.take(text, text.charCodeAt(nameStart), open + 1, close);
      at = close + 1;
    }
  }

  /** r, s and t are all that matters here; their names have one letter. */
  private take(text: string, name: number, from: number, to: number): void {
    if (name === 114) this.takeAddress(text, from, to);
    else if (name === 115) this.style = Number(text.slice(from, to));
    else if (name === 116) this.type = text.slice(from, to);
  }

  private takeAddress(text: string, from: number, to: number): void {
    let column = 0;
    let row = 0;
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 65 && code <= 90) column = (column * 26) + code - 64;
      else if (code >= 97 && code <= 122) column = (column * 26) + code - 96;
      else if (code >= 48 && code <= 57) row = (row * 10) + code - 48;
    }
    if (column === 0 || row === 0) return;
    this.column = column - 1;
    this.row = row - 1;
  }
}
