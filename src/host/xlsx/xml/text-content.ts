import { decodeEntities } from './entities';
import { TagScanner } from './tag-scanner';

/** Text between tags: entities and CDATA sections decoded, comments and processing instructions left out. */
export function plainText(xml: string): string {
  let open = xml.indexOf('<');
  if (open < 0) return decodeEntities(xml);
  let text = '';
  let at = 0;
  while (open >= 0) {
    text += decodeEntities(xml.slice(at, open));
    const isData = xml.startsWith('<![CDATA[', open);
    const mark = markBehind(xml, open);
    const end = xml.indexOf(mark, open);
    if (end < 0) return text;
    if (isData) text += xml.slice(open + 9, end);
    at = end + mark.length;
    open = xml.indexOf('<', at);
  }
  return text + decodeEntities(xml.slice(at));
}

function markBehind(xml: string, open: number): string {
  if (xml.startsWith('<![CDATA[', open)) return ']]>';
  if (xml.startsWith('<!--', open)) return '-->';
  return xml.startsWith('<?', open) ? '?>' : '>';
}

/**
 * The text of a string item (the content of `<si>` or `<is>`): its plain text, or its runs of rich text one after the
 * other. Phonetic readings are not part of it. Excel writes control characters as _x000D_.
 */
export function itemText(xml: string): string {
  // Nearly every string is one bare <t>.
  if (xml.startsWith('<t>')) {
    const end = xml.indexOf('<', 3);
    if (end >= 0 && xml.startsWith('</t>', end) && end + 4 === xml.length) return unescapeControls(trimmed(decodeEntities(xml.slice(3, end))));
  }
  return runsText(xml);
}

function runsText(xml: string): string {
  const scanner = new TagScanner(xml);
  let text = '';
  let phonetic = 0;
  while (scanner.next()) {
    if (scanner.name === 'rPh') {
      if (!scanner.empty) phonetic += scanner.closing ? -1 : 1;
    } else if (scanner.name === 't' && !scanner.closing && !scanner.empty && phonetic === 0) {
      const isKept = scanner.attribute('xml:space') === 'preserve';
      const from = scanner.end;
      const run = plainText(xml.slice(from, textEnd(xml, scanner)));
      text += isKept ? run : trimmed(run);
    }
  }
  return unescapeControls(text);
}

/** Blanks around a text count only where xml:space says so; without it every program drops them. */
function trimmed(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (first > 32 && last > 32) return text;
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** Moves to the closing tag of a text element and answers where its text ends. */
function textEnd(xml: string, scanner: TagScanner): number {
  const { name } = scanner;
  while (scanner.next()) if (scanner.closing && scanner.name === name) return scanner.start;
  return xml.length;
}

/** _x000D_ and its like; "_x005F_" is the escaped underscore. */
export function unescapeControls(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
