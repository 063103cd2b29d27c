import { equalsIn, isQuote, type TagScanner } from '../xml/tag-scanner';

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
    for (;;) {
      const equals = equalsIn(text, at, end);
      if (equals < 0) return;
      let nameEnd = equals;
      while (text.charCodeAt(nameEnd - 1) <= 32) nameEnd -= 1;
      let open = equals + 1;
      while (text.charCodeAt(open) <= 32) open += 1;
      if (!isQuote(text.charCodeAt(open))) return;
      const close = text.indexOf(text.charAt(open), open + 1);
      if (close < 0 || close >= end) return;
      if (text.charCodeAt(nameEnd - 2) <= 32) this.take(text, text.charCodeAt(nameEnd - 1), open + 1, close);
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
