import { encodeAttribute } from '../../../workbook/encode-text';
import { BUILT_IN_FORMATS } from '../package/built-in-formats';
import { TagScanner } from '../xml/tag-scanner';
import { spliced } from './splices';
import { type StyleList, StylePart } from './style-list';
import { withAttribute } from './tag-attributes';

/** Built-in formats whose look depends on the country of whoever opens the file. */
const BY_COUNTRY = new Set([5, 6, 7, 8, 14]);
const LAST_FIXED = 49;
const FIRST_OWN = 164;

/** 样式克隆: styles.xml with further cell styles, each like an existing one but for what is changed of it. */
export class StyleClones {
  readonly part: StylePart;
  private readonly entries: StyleList;
  private readonly formats: StyleList;
  private readonly formatIds = new Map<string, number>();
  private nextFormat = FIRST_OWN;
  private readonly known = new Map<string, string>();

  constructor(private readonly xml: string) {
    this.part = new StylePart(xml);
    const { prefix: p } = this.part;
    this.entries = this.part.list('cellXfs', [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]);
    this.formats = this.part.list('numFmts', []);
    for (let index = 0; index < this.formats.length; index += 1) this.readFormat(this.formats.at(index)!);
  }

  /** The index of a style like `style` with this number format. */
  withFormat(style: string | null, format: string): string {
    return this.like(style, `format ${format}`, (entry) => this.formatted(entry, format));
  }

  /** The index of a style like `style` after a change that is known by its name. */
  like(style: string | null, change: string, changed: (entry: string) => string): string {
    const key = `${style ?? '0'} ${change}`;
    const existing = this.known.get(key);
    if (existing !== undefined) return existing;
    const index = String(this.entries.indexOf(changed(this.entries.at(Number(style ?? '0')) ?? `<${this.part.prefix}xf/>`)));
    this.known.set(key, index);
    return index;
  }

  /** An entry with this number format. */
  formatted(entry: string, format: string): string {
    const tagName = `${this.part.prefix}xf`;
    return withAttribute(withAttribute(entry, tagName, 'applyNumberFormat', '1'), tagName, 'numFmtId', String(this.formatId(format)));
  }

  /** The new styles.xml, with what was added to these lists; null when nothing was added. */
  finished(lists: readonly StyleList[] = []): string | null {
    if (this.known.size === 0) return null;
    return spliced(this.xml, [this.formats, ...lists, this.entries].flatMap((list) => list.splices()));
  }

  private readFormat(format: string): void {
    const scanner = new TagScanner(format);
    scanner.next();
    const id = Number(scanner.attribute('numFmtId'));
    this.formatIds.set(scanner.attribute('formatCode') ?? '', id);
    if (id >= this.nextFormat) this.nextFormat = id + 1;
  }

  private formatId(format: string): number {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([id, code]) => code === format && Number(id) <= LAST_FIXED && !BY_COUNTRY.has(Number(id)));
    if (builtIn !== undefined) return Number(builtIn[0]);
    const own = this.formatIds.get(format);
    if (own !== undefined) return own;
    const id = this.nextFormat;
    this.nextFormat += 1;
    this.formatIds.set(format, id);
    this.formats.indexOf(`<${this.part.prefix}numFmt numFmtId="${id}" formatCode="${encodeAttribute(format)}"/>`);
    return id;
  }
}
