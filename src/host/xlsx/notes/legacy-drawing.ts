import { hostError } from '../host-errors';
import { TagScanner } from '../xml/tag-scanner';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Elements that follow it in the order the schema asks for; the wrapper is around controls and objects, which do. */
const AFTER = new Set(['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'AlternateContent', 'webPublishItems', 'tableParts', 'extLst']);

interface Found {
  /** The element, or null; `place` is where a new one goes. */
  readonly element: { readonly start: number; readonly end: number; readonly id: string } | null;
  readonly place: number;
  readonly prefix: string;
  readonly root: string;
}

/** Relationship id of the drawing that holds a sheet's note boxes, or null. */
export function legacyDrawingOf(sheetXml: string): string | null {
  return find(sheetXml).element?.id ?? null;
}

/** The sheet's text with the drawing, which it must not have yet. */
export function withLegacyDrawing(sheetXml: string, id: string): string {
  const { place, prefix, root } = find(sheetXml);
  const known = new RegExp(`\\sxmlns:([\\w.-]{1,40})\\s{0,8}=\\s{0,8}["']${RELATIONSHIPS}["']`).exec(root)?.[1];
  const link = known === undefined ? `xmlns:r="${RELATIONSHIPS}" r:id="${id}"` : `${known}:id="${id}"`;
  return `${sheetXml.slice(0, place)}<${prefix}legacyDrawing ${link}/>${sheetXml.slice(place)}`;
}

export function withoutLegacyDrawing(sheetXml: string): string {
  const { element } = find(sheetXml);
  return element === null ? sheetXml : sheetXml.slice(0, element.start) + sheetXml.slice(element.end);
}

/** Whether a protected sheet keeps its objects, which notes are, from being changed. */
export function locksObjects(sheetXml: string): boolean {
  const scanner = new TagScanner(sheetXml);
  while (scanner.next()) {
    passCells(scanner);
    if (scanner.name === 'sheetProtection') return /^(?:1|true)$/.test(scanner.attribute('objects') ?? '');
  }
  return false;
}

function find(xml: string): Found {
  const scanner = new TagScanner(xml);
  let depth = 0;
  let prefix = '';
  let root = '';
  let place = -1;
  while (scanner.next()) {
    const { name, closing, start, end, empty } = scanner;
    if (closing) depth -= 1;
    if (depth === 0) {
      if (closing) return { element: null, place: place < 0 ? start : place, prefix, root };
      prefix = scanner.prefix;
      root = xml.slice(start, end);
    }
    if (depth === 1 && !closing && name === 'legacyDrawing') {
      return { element: { start, end: empty ? end : xml.indexOf('>', xml.indexOf('</', end)) + 1, id: scanner.attributeNamed('id') ?? '' }, place, prefix, root };
    }
    if (depth === 1 && !closing && place < 0 && AFTER.has(name)) place = start;
    if (!closing && !empty) depth += 1;
    passCells(scanner);
  }
  throw hostError('damaged', 'host.xml-damaged');
}

/** Cell texts cannot hold a bare "<", so the closing tag is found by its name. */
function passCells(scanner: TagScanner): void {
  if (scanner.name !== 'sheetData' || scanner.closing || scanner.empty) return;
  const end = scanner.text.indexOf(`</${scanner.prefix}sheetData`, scanner.end);
  if (end > 0) scanner.end = end;
}
