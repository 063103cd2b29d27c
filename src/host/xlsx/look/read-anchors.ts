import { isTrue } from '../package/workbook-part';
import { TagScanner } from '../xml/tag-scanner';
import { passOver, textOfElement } from './element-text';

/** A corner of an anchor: a cell and the way from its corner, in EMU. */
export interface AnchorCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** 锚定: where something lies on a sheet, and what it is. Lengths in EMU. */
export interface Anchor {
  readonly from: AnchorCorner;
  /** null: `width` and `height` say how large it is. */
  readonly to: AnchorCorner | null;
  readonly width: number;
  readonly height: number;
  readonly kind: 'picture' | 'chart' | 'shape';
  readonly name: string;
  /** Relationship of the picture's media. */
  readonly media: string | null;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

const ANCHORS = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);
const CORNER: AnchorCorner = { row: 0, column: 0, x: 0, y: 0 };

/** Reads a drawing part once through. */
export function readAnchors(xml: string): readonly Anchor[] {
  const found: Anchor[] = [];
  const scanner = new TagScanner(xml);
  while (scanner.next()) {
    if (scanner.closing || scanner.empty || !ANCHORS.has(scanner.name)) continue;
    const anchor = readAnchor(scanner);
    if (anchor !== null) found.push(anchor);
  }
  return found;
}

/** One anchor, up to its closing tag; null when there is nothing to be seen at it. */
function readAnchor(scanner: TagScanner): Anchor | null {
  const { name } = scanner;
  const anchor: Writable<Anchor> = { from: CORNER, to: null, width: 0, height: 0, kind: 'shape', name: '', media: null };
  let isKnown = false;
  let isHidden = false;
  while (scanner.next() && !(scanner.closing && scanner.name === name)) {
    if (scanner.closing) continue;
    switch (scanner.name) {
      case 'from':
        anchor.from = readCorner(scanner);
        break;
      case 'to':
        anchor.to = readCorner(scanner);
        break;
      case 'pos':
        anchor.from = { ...CORNER, x: length(scanner.attribute('x')), y: length(scanner.attribute('y')) };
        break;
      case 'ext':
        // Inside the picture the same name holds extensions, and its size within a group.
        if (!isKnown && scanner.attribute('cx') !== null) Object.assign(anchor, { width: length(scanner.attribute('cx')), height: length(scanner.attribute('cy')) });
        break;
      case 'pic':
        if (!isKnown) anchor.kind = 'picture';
        isKnown = true;
        break;
      case 'sp':
      case 'grpSp':
      case 'cxnSp':
      case 'graphicFrame':
        isKnown = true;
        break;
      case 'chart':
        anchor.kind = 'chart';
        break;
      case 'cNvPr':
        anchor.name ||= (scanner.attribute('name') ?? '').slice(0, LONGEST_NAME);
        isHidden ||= isTrue(scanner.attribute('hidden'));
        break;
      case 'blip':
        anchor.media ??= scanner.attributeNamed('embed');
        break;
      case 'Fallback':
        // For programs that do not know the first choice.
        passOver(scanner);
        break;
    }
  }
  return isHidden || (!isKnown && anchor.kind === 'shape') ? null : anchor;
}

const LONGEST_NAME = 255;

function readCorner(scanner: TagScanner): AnchorCorner {
  const corner: Writable<AnchorCorner> = { ...CORNER };
  const { name } = scanner;
  if (scanner.empty) return corner;
  while (scanner.next() && !(scanner.closing && scanner.name === name)) {
    if (scanner.closing) continue;
    if (scanner.name === 'row') corner.row = whole(textOfElement(scanner));
    else if (scanner.name === 'col') corner.column = whole(textOfElement(scanner));
    else if (scanner.name === 'rowOff') corner.y = length(textOfElement(scanner));
    else if (scanner.name === 'colOff') corner.x = length(textOfElement(scanner));
  }
  return corner;
}

function whole(text: string): number {
  const value = Number(text);
  return Number.isInteger(value) && value >= 0 ? value : 0;
}

/** EMU; strict files may write "2cm", which no program has been seen to do. */
function length(text: string | null): number {
  const value = Number(text ?? '0');
  return Number.isFinite(value) ? value : 0;
}
