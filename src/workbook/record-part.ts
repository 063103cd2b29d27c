import { encodeAttribute } from './encode-text';

/** Our namespace: Excel, WPS and the command line find the record of a file by it. */
export const STORE_NAMESPACE = 'urn:ziping:workbook:1';
/** The same item id in every file: it names the kind of record, and there is one in a workbook. */
const ITEM_ID = '{5A1B6E2C-7D0F-4C39-9E4B-2F6A8D1C3E70}';

/** 随档记录 as the XML that travels in the workbook, the same from every host. */
export function storeXml(text: string): string {
  return `<ziping xmlns="${STORE_NAMESPACE}">${encodeJson(text)}</ziping>`;
}

/** What stands beside it and says in which namespace it is. */
export function storePropertiesXml(): string {
  return `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${encodeAttribute(STORE_NAMESPACE)}"/></ds:schemaRefs></ds:datastoreItem>`;
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
