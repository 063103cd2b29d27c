import type { Mark } from '../../../workbook/change-set';
import { TagScanner } from '../xml/tag-scanner';
import { type Splice, spliced } from './splices';
import { counted } from './tag-attributes';

/** 标记的样子: colour, pattern and bold together, so that a black-and-white print tells them apart as well. */
export const MARK_LOOKS: Readonly<Record<Mark['kind'], { fill: string; pattern: string }>> = {
  'reason-missing': { fill: 'FFFFE5A3', pattern: 'lightUp' },
  'finding-error': { fill: 'FFFFC7CE', pattern: 'darkUp' },
  'finding-warning': { fill: 'FFFFE5A3', pattern: 'lightDown' },
  'finding-hint': { fill: 'FFDDEBF7', pattern: 'lightGray' },
};

export const MARK_KINDS = Object.keys(MARK_LOOKS) as readonly Mark['kind'][];

/** The look of a kind of mark as a differential format. It is its own signature: removal takes only what is exactly this. */
function lookXml(kind: Mark['kind'], prefix: string): string {
  const { fill, pattern } = MARK_LOOKS[kind];
  const p = prefix;
  return `<${p}dxf><${p}font><${p}b/></${p}font><${p}fill><${p}patternFill patternType="${pattern}"><${p}fgColor rgb="FFBF9000"/><${p}bgColor rgb="${fill}"/></${p}patternFill></${p}fill></${p}dxf>`;
}

interface Dxfs {
  readonly start: number;
  readonly openEnd: number;
  readonly close: number;
  readonly end: number;
  readonly empty: boolean;
  readonly items: readonly { start: number; end: number }[];
  readonly prefix: string;
  /** Where a list would go in a styles part that has none. */
  readonly place: number;
}

/** styles.xml with the looks of these kinds, and the index of each. */
export function withMarkStyles(xml: string, kinds: readonly Mark['kind'][]): { xml: string; indexes: ReadonlyMap<Mark['kind'], number> } {
  const dxfs = readDxfs(xml);
  const indexes = new Map<Mark['kind'], number>();
  const added: string[] = [];
  for (const kind of kinds) {
    const look = lookXml(kind, dxfs.prefix);
    const existing = dxfs.items.findIndex(({ start, end }) => xml.slice(start, end) === look);
    indexes.set(kind, existing >= 0 ? existing : dxfs.items.length + added.length);
    if (existing < 0) added.push(look);
  }
  if (added.length === 0) return { xml, indexes };
  return { xml: spliced(xml, addition(xml, dxfs, added)), indexes };
}

/**
 * styles.xml without our looks. Only looks at the end of the list go, since every other index must stay; a look of ours
 * in the middle is one that somebody's later format stands behind, and is harmless.
 */
export function withoutMarkStyles(xml: string, inUse: ReadonlySet<number>): string {
  const dxfs = readDxfs(xml);
  const looks = new Set(MARK_KINDS.map((kind) => lookXml(kind, dxfs.prefix)));
  let keep = dxfs.items.length;
  while (keep > 0 && !inUse.has(keep - 1) && looks.has(xml.slice(dxfs.items[keep - 1]!.start, dxfs.items[keep - 1]!.end))) keep -= 1;
  if (keep === dxfs.items.length) return xml;
  const from = dxfs.items[keep]!.start;
  const tag = xml.slice(dxfs.start, dxfs.openEnd);
  // A list we made is written in one way only; it goes away with the last of its looks.
  if (keep === 0 && tag === `<${dxfs.prefix}dxfs count="${dxfs.items.length}">` && xml.slice(dxfs.close - OURS.length, dxfs.close) === OURS) {
    return xml.slice(0, dxfs.start) + xml.slice(dxfs.end);
  }
  const shrunk = keep === 0 && xml.slice(dxfs.close - WAS_EMPTY.length, dxfs.close) === WAS_EMPTY
    ? { start: dxfs.start, end: dxfs.end, text: counted(tag, 0).replace(/>$/, '/>') }
    : null;
  if (shrunk !== null) return spliced(xml, [shrunk]);
  return spliced(xml, [{ start: dxfs.start, end: dxfs.openEnd, text: counted(tag, keep) }, { start: from, end: dxfs.close, text: '' }]);
}

/** Comments that tell, when marks are taken off, what the list looked like before. */
const OURS = '<!--ziping-->';
const WAS_EMPTY = '<!--ziping:empty-->';

function addition(xml: string, dxfs: Dxfs, added: readonly string[]): Splice[] {
  const list = added.join('');
  const { prefix: p, place } = dxfs;
  if (dxfs.start < 0) return [{ start: place, end: place, text: `<${p}dxfs count="${added.length}">${list}${OURS}</${p}dxfs>` }];
  const tag = xml.slice(dxfs.start, dxfs.openEnd);
  if (dxfs.empty) return [{ start: dxfs.start, end: dxfs.openEnd, text: `${counted(tag, added.length).replace(/\s*\/>$/, '>')}${list}${WAS_EMPTY}</${p}dxfs>` }];
  return [
    { start: dxfs.start, end: dxfs.openEnd, text: counted(tag, dxfs.items.length + added.length) },
    { start: dxfs.close, end: dxfs.close, text: list },
  ];
}

/** Elements that follow the list in the order the schema asks for. */
const AFTER = new Set(['tableStyles', 'colors', 'extLst']);

function readDxfs(xml: string): Dxfs {
  const scanner = new TagScanner(xml);
  const items: { start: number; end: number }[] = [];
  const list = { start: -1, openEnd: -1, close: -1, end: -1, empty: false };
  let prefix = '';
  let place = -1;
  let open = -1;
  while (scanner.next()) {
    const { name, closing } = scanner;
    if (name === 'styleSheet') {
      if (!closing) prefix = scanner.prefix;
      else if (place < 0) place = scanner.start;
    }
    if (AFTER.has(name) && !closing && place < 0) place = scanner.start;
    if (name === 'dxfs') {
      if (!closing) Object.assign(list, { start: scanner.start, openEnd: scanner.end, close: scanner.end, end: scanner.end, empty: scanner.empty });
      else Object.assign(list, { close: scanner.start, end: scanner.end });
    }
    if (name !== 'dxf') continue;
    if (!closing) open = scanner.start;
    if (closing || scanner.empty) items.push({ start: open, end: scanner.end });
  }
  return { ...list, items, prefix, place };
}
