import { decodeEntities, TagScanner } from './tag-scanner';

/** Text between tags, with entities and CDATA sections decoded. */
export function plainText(xml: string): string {
  if (!xml.includes('<')) return decodeEntities(xml);
  return xml.split('<![CDATA[').map((piece, index) => {
    if (index === 0) return decodeEntities(piece);
    const end = piece.indexOf(']]>');
    return end < 0 ? piece : piece.slice(0, end) + decodeEntities(piece.slice(end + 3));
  }).join('');
}

/**
 * The text of a string item (`<si>` or `<is>`): its plain text, or its runs of rich text one after the other. Phonetic
 * readings are not part of it. Excel writes control characters as _x000D_.
 */
export function itemText(xml: string): string {
  const scanner = new TagScanner(xml);
  let text = '';
  let phonetic = 0;
  while (scanner.next()) {
    if (scanner.name === 'rPh') {
      if (!scanner.empty) phonetic += scanner.closing ? -1 : 1;
    } else if (scanner.name === 't' && !scanner.closing && !scanner.empty && phonetic === 0) {
      const from = scanner.end;
      const to = textEnd(xml, scanner);
      text += plainText(xml.slice(from, to));
    }
  }
  return unescapeControls(text);
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

/** Text for an element: entities, and _xHHHH_ for what XML cannot hold. */
export function encodeText(text: string): string {
  return text
    .replaceAll(/_x[0-9A-Fa-f]{4}_/g, (escape) => `_x005F${escape}`)
    .replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Text for an attribute in double quotes. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
