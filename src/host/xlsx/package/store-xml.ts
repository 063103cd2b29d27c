import { TagScanner } from '../xml/tag-scanner';
import { plainText } from '../xml/text-content';

/** Our namespace: Excel, WPS and the command line find the record of a file by it. */
export const STORE_NAMESPACE = 'urn:ziping:workbook:1';

/** 随档记录 as the XML that travels in the workbook, the same from every host. */
export function storeXml(text: string): string {
  return `<ziping xmlns="${STORE_NAMESPACE}">${encodeJson(text)}</ziping>`;
}

/** The record in such an XML; null when it holds none. */
export function storedText(xml: string): string | null {
  const scanner = new TagScanner(xml);
  if (!scanner.next() || scanner.empty) return null;
  const from = scanner.end;
  while (scanner.next()) if (scanner.closing) return plainText(xml.slice(from, scanner.start));
  return null;
}

/**
 * JSON as element text. Other hosts write the part through their program's XML parser, so nothing but XML's own escapes
 * is used; the two characters that JSON leaves bare and XML cannot hold get JSON's escape.
 */
function encodeJson(json: string): string {
  return json
    .replaceAll('\ufffe', '\\ufffe')
    .replaceAll('\uffff', '\\uffff')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
