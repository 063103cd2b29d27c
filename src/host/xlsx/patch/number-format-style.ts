import { TagScanner } from '../xml/tag-scanner';
import { encodeAttribute } from '../xml/text-content';
import { BUILT_IN_FORMATS } from '../package/built-in-formats';
import { type Splice, spliced } from './splices';

/** 样式克隆: styles.xml with further cell styles, each like an existing one but for its number format. */
export class StyleClones {
  private readonly xfs: { start: number; end: number }[] = [];
  private readonly formats = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly addedFormats: string[] = [];
  private readonly known = new Map<string, string>();
  private cellXfs = { start: 0, openEnd: 0, close: 0 };
  private numFmts: { start: number; openEnd: number; close: number } | null = null;
  private styleSheetOpenEnd = 0;
  private prefix = '';

  constructor(private readonly xml: string) {
    const scanner = new TagScanner(xml);
    let inside = false;
    let depth = 0;
    while (scanner.next()) {
      if (scanner.name === 'styleSheet' && !scanner.closing) {
        this.styleSheetOpenEnd = scanner.end;
        this.prefix = scanner.prefix;
      }
      if (scanner.name === 'numFmts') {
        if (!scanner.closing) this.numFmts = { start: scanner.start, openEnd: scanner.end, close: scanner.end };
        else if (this.numFmts !== null) this.numFmts.close = scanner.start;
      }
      if (scanner.name === 'numFmt' && !scanner.closing) this.formats.set(scanner.attribute('formatCode') ?? '', Number(scanner.attribute('numFmtId')));
      if (scanner.name === 'cellXfs') {
        inside = !scanner.closing;
        if (inside) this.cellXfs = { start: scanner.start, openEnd: scanner.end, close: scanner.end };
        else this.cellXfs.close = scanner.start;
      }
      if (!inside || scanner.name !== 'xf') continue;
      if (scanner.closing) {
        depth -= 1;
        this.xfs.at(-1)!.end = scanner.end;
      } else if (depth === 0) {
        this.xfs.push({ start: scanner.start, end: scanner.end });
        if (!scanner.empty) depth += 1;
      }
    }
  }

  /** The index of a style like `style` with this number format. */
  withFormat(style: string | null, format: string): string {
    const key = `${style ?? '0'} ${format}`;
    const existing = this.known.get(key);
    if (existing !== undefined) return existing;
    const base = this.xfs[Number(style ?? '0')];
    const like = base === undefined ? `<${this.prefix}xf/>` : this.xml.slice(base.start, base.end);
    const bare = like.replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    const head = `<${this.prefix}xf`;
    this.added.push(`${head} numFmtId="${this.formatId(format)}" applyNumberFormat="1"${bare.slice(head.length)}`);
    const index = String(this.xfs.length + this.added.length - 1);
    this.known.set(key, index);
    return index;
  }

  /** The new styles.xml, or null when nothing was added. */
  finished(): string | null {
    if (this.added.length === 0) return null;
    const { start, openEnd, close } = this.cellXfs;
    const splices: Splice[] = [
      { start, end: openEnd, text: counted(this.xml.slice(start, openEnd), this.xfs.length + this.added.length) },
      { start: close, end: close, text: this.added.join('') },
    ];
    if (this.addedFormats.length > 0) splices.push(...this.formatSplices());
    return spliced(this.xml, splices);
  }

  private formatId(format: string): number {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([, code]) => code === format);
    if (builtIn !== undefined && Number(builtIn[0]) <= 49 && ![5, 6, 7, 8, 14].includes(Number(builtIn[0]))) return Number(builtIn[0]);
    const own = this.formats.get(format);
    if (own !== undefined) return own;
    const id = Math.max(163, ...this.formats.values()) + 1;
    this.formats.set(format, id);
    this.addedFormats.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${encodeAttribute(format)}"/>`);
    return id;
  }

  private formatSplices(): Splice[] {
    const list = this.addedFormats.join('');
    if (this.numFmts === null) {
      return [{ start: this.styleSheetOpenEnd, end: this.styleSheetOpenEnd, text: `<${this.prefix}numFmts count="${this.addedFormats.length}">${list}</${this.prefix}numFmts>` }];
    }
    const { start, openEnd, close } = this.numFmts;
    return [
      { start, end: openEnd, text: counted(this.xml.slice(start, openEnd), this.formats.size) },
      { start: close, end: close, text: list },
    ];
  }
}

function counted(tag: string, count: number): string {
  return tag.replace(/(\scount\s*=\s*)(?:"\d*"|'\d*')/, `$1"${count}"`);
}
