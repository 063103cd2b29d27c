import type { LookEdit } from '../look/cell-look';
import type { LookTable } from '../look/look-table';
import { TagScanner } from '../xml/tag-scanner';
import { withAlignment } from './look-alignment';
import { withBorder } from './look-border';
import { changeOf, type LookChange } from './look-change';
import { colourXml, withFont } from './look-font';
import { StyleClones } from './number-format-style';
import type { StyleList } from './style-list';
import { withAttribute } from './tag-attributes';

/** 外观克隆: styles.xml with further cell styles, each like an existing one but for the properties that were changed. */
export class LookClones {
  private readonly clones: StyleClones;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly prefix: string;

  constructor(xml: string, private readonly table: LookTable) {
    this.clones = new StyleClones(xml);
    const { part } = this.clones;
    this.prefix = part.prefix;
    this.fonts = part.list('fonts', [`<${this.prefix}font/>`]);
    // Excel shows the second fill as its grey dots, whatever stands there.
    this.fills = part.list('fills', [this.patternFill('none'), this.patternFill('gray125')]);
    this.borders = part.list('borders', [`<${this.prefix}border/>`]);
  }

  /** The index of a style like `style` that looks as the edit asks for; the style itself where it does already. */
  withLook(style: string | null, edit: LookEdit): string | null {
    const change = changeOf(edit, this.table.lookOf(Number(style ?? '0')));
    if (change === null) return style;
    return this.clones.like(style, JSON.stringify(change), (entry) => this.changed(entry, change));
  }

  /** The new styles.xml, or null when nothing was added. */
  finished(): string | null {
    return this.clones.finished([this.fonts, this.fills, this.borders]);
  }

  private changed(entry: string, { font, fill, border, alignment, format }: LookChange): string {
    const p = this.prefix;
    let changed = entry;
    if (format !== undefined) changed = this.clones.formatted(changed, format);
    if (font !== undefined) changed = this.pointed(changed, 'fontId', 'applyFont', this.fonts, (old) => withFont(old, font, p));
    if (fill !== undefined) changed = this.pointed(changed, 'fillId', 'applyFill', this.fills, () => fill === null ? this.patternFill('none') : this.solidFill(fill));
    if (border !== undefined) changed = this.pointed(changed, 'borderId', 'applyBorder', this.borders, (old) => withBorder(old, border, p));
    if (alignment !== undefined) changed = withAttribute(withAlignment(changed, alignment, p), `${p}xf`, 'applyAlignment', '1');
    return changed;
  }

  /** The entry pointing to a changed item of a list. */
  private pointed(entry: string, attribute: string, flag: string, list: StyleList, change: (item: string) => string): string {
    const tagName = `${this.prefix}xf`;
    const scanner = new TagScanner(entry);
    scanner.next();
    const item = list.at(Number(scanner.attribute(attribute) ?? '0')) ?? list.at(0)!;
    return withAttribute(withAttribute(entry, tagName, flag, '1'), tagName, attribute, String(list.indexOf(change(item))));
  }

  private patternFill(pattern: string): string {
    return `<${this.prefix}fill><${this.prefix}patternFill patternType="${pattern}"/></${this.prefix}fill>`;
  }

  private solidFill(colour: string): string {
    const p = this.prefix;
    return `<${p}fill><${p}patternFill patternType="solid">${colourXml(`${p}fgColor`, colour)}<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
  }
}
