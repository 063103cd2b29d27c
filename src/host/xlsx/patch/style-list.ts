import { hostError } from '../host-errors';
import { TagScanner } from '../xml/tag-scanner';
import type { Splice } from './splices';
import { counted } from './tag-attributes';

/** Lists of styles.xml in the order the schema asks for, with what their items are called; null where nobody asks. */
const LISTS: Readonly<Record<string, string | null>> = {
  numFmts: 'numFmt', fonts: 'font', fills: 'fill', borders: 'border', cellStyleXfs: null, cellXfs: 'xf', cellStyles: null, dxfs: null, tableStyles: null, colors: null,
};
const ORDER = Object.keys(LISTS);

/** No program writes a font or a style of a hundredth of this; each change of a look would copy it. */
const LONGEST_ITEM = 1_000_000;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A list as it stands in the text. */
interface ListPlace {
  readonly open: Span;
  readonly empty: boolean;
  readonly close: number;
  readonly items: readonly Span[];
}

/** 样式列表: one list of styles.xml with further items behind its last one. An item that is there already is used again. */
export class StyleList {
  private readonly added: string[] = [];
  private isUsed = false;
  private known: Map<string, number> | null = null;

  constructor(
    private readonly xml: string,
    private readonly tagName: string,
    private readonly place: ListPlace | null,
    /** Where the list goes when there is none. */
    private readonly insertion: number,
    /** What must come first in a list, since the first indexes are everybody's. */
    first: readonly string[],
  ) {
    while (this.length < first.length) this.added.push(first[this.length]!);
  }

  get length(): number {
    return (this.place?.items.length ?? 0) + this.added.length;
  }

  /** The text of an item, or null. */
  at(index: number): string | null {
    const span = this.place?.items[index];
    if (span !== undefined && span.end - span.start > LONGEST_ITEM) throw hostError('damaged', 'host.xml-damaged');
    return span === undefined ? this.added[index - (this.place?.items.length ?? 0)] ?? null : this.xml.slice(span.start, span.end);
  }

  indexOf(item: string): number {
    this.isUsed = true;
    const known = this.items();
    const index = known.get(item);
    if (index !== undefined) return index;
    this.added.push(item);
    known.set(item, this.length - 1);
    return this.length - 1;
  }

  splices(): readonly Splice[] {
    const { place, added, tagName } = this;
    if (!this.isUsed || added.length === 0) return [];
    const list = added.join('');
    if (place === null) return [{ start: this.insertion, end: this.insertion, text: `<${tagName} count="${added.length}">${list}</${tagName}>` }];
    const tag = counted(this.xml.slice(place.open.start, place.open.end), this.length);
    if (place.empty) return [{ ...place.open, text: `${tag.replace(/\s*\/>$/, '>')}${list}</${tagName}>` }];
    return [{ ...place.open, text: tag }, { start: place.close, end: place.close, text: list }];
  }

  private items(): Map<string, number> {
    if (this.known !== null) return this.known;
    this.known = new Map();
    for (let index = this.length - 1; index >= 0; index -= 1) this.known.set(this.at(index)!, index);
    return this.known;
  }
}

/** The lists of a styles part, by name. */
export class StylePart {
  readonly prefix: string = '';
  private readonly places = new Map<string, ListPlace>();
  private readonly end: number;

  constructor(readonly xml: string) {
    const scanner = new TagScanner(xml);
    let end = xml.length;
    while (scanner.next()) {
      if (scanner.name === 'styleSheet' && !scanner.closing) this.prefix = scanner.prefix;
      end = scanner.start;
      // Extensions come last, and hold further lists of the same names.
      if (scanner.name === 'extLst') break;
      if (!scanner.closing && scanner.name in LISTS) this.places.set(scanner.name, readPlace(scanner, LISTS[scanner.name] ?? null));
    }
    this.end = end;
  }

  list(name: 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs', first: readonly string[]): StyleList {
    const after = ORDER.slice(ORDER.indexOf(name) + 1).map((other) => this.places.get(other)?.open.start).find((start) => start !== undefined);
    return new StyleList(this.xml, this.prefix + name, this.places.get(name) ?? null, after ?? this.end, first);
  }
}

/** A list whose opening tag the scanner stands on, up to its closing tag. */
function readPlace(scanner: TagScanner, item: string | null): ListPlace {
  const { name, empty } = scanner;
  const open = { start: scanner.start, end: scanner.end };
  const items: Span[] = [];
  if (empty) return { open, empty, close: open.end, items };
  let start = 0;
  let depth = 0;
  while (scanner.next()) {
    if (scanner.closing && scanner.name === name) return { open, empty, close: scanner.start, items };
    if (scanner.name !== item) continue;
    if (depth === 0) ({ start } = scanner);
    if (!scanner.empty) depth += scanner.closing ? -1 : 1;
    if (depth === 0) items.push({ start, end: scanner.end });
  }
  throw hostError('damaged', 'host.xml-damaged');
}
