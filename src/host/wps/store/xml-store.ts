import { STORE_NAMESPACE, storeXml } from '../../../workbook/record-part';
import { storedText } from '../../xlsx/package/store-xml';
import type { XWorkbook, XXmlParts } from '../wps-program';

/** Whether this build has custom XML parts at all; whether it keeps them shows when one is written. */
export function hasXmlParts(book: XWorkbook): boolean {
  try {
    const count = book.CustomXMLParts?.Count;
    return typeof count === 'number';
  } catch {
    return false;
  }
}

/** 随档记录 in our custom XML part, as every host keeps it; "" where there is none. */
export function readXmlStore(book: XWorkbook): string {
  const own = ownParts(book);
  const xml = own === null || Number(own.Count) === 0 ? null : own.Item(1).XML;
  return typeof xml === 'string' ? storedText(xml) ?? '' : '';
}

/** Writes it, "" takes it out; false where WPS does not hand it back as it was given. */
export function writeXmlStore(book: XWorkbook, text: string): boolean {
  const own = ownParts(book);
  for (let index = own === null ? 0 : Number(own.Count); index > 0; index -= 1) own?.Item(index).Delete();
  if (text !== '') book.CustomXMLParts?.Add(storeXml(text));
  return readXmlStore(book) === (text === '' ? '' : storedText(storeXml(text)));
}

function ownParts(book: XWorkbook): XXmlParts | null {
  return book.CustomXMLParts?.SelectByNamespace(STORE_NAMESPACE) ?? null;
}
