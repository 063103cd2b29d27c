import { type Message, message } from '../../../wording/message';
import { hostError } from '../../xlsx/host-errors';
import type { XApplication, XWorkbook } from '../wps-program';
import { readSheetStore, storeSheet, writeSheetStore } from './sheet-store';
import { hasXmlParts, readXmlStore, writeXmlStore } from './xml-store';

/** 随档记录的去处. */
export interface BookStore {
  /** Whether a record can be kept now. */
  readonly keeps: () => boolean;
  /** "": there is none. */
  readonly read: () => string;
  /** "" takes it out. */
  readonly write: (text: string) => void;
  /** What a person has to be asked before a sheet is added; null where nothing is to be asked. */
  readonly question: () => Message | null;
  /** A person agreed to the sheet. */
  readonly allowSheet: () => void;
}

/** In a custom XML part where WPS keeps one; in a very hidden sheet where a person allowed it or there is one already. */
export function bookStore(program: XApplication, book: XWorkbook): BookStore {
  let isXmlKept = hasXmlParts(book);
  let isSheetAllowed = !isXmlKept && storeSheet(book) !== null;
  const keeps = (): boolean => isXmlKept || isSheetAllowed;
  const inXml = (): string => isXmlKept ? readXmlStore(book) : '';
  return {
    keeps,
    read: () => inXml() || readSheetStore(book),
    write: (text) => {
      if (!keeps()) throw hostError('unsupported', 'host.wps-no-store');
      if (isXmlKept) {
        const before = readXmlStore(book);
        if (!writeXmlStore(book, text)) {
          // Where a record has been kept before, this one is at fault and not WPS.
          isXmlKept = before !== '';
          throw hostError('unsupported', 'host.wps-store-not-kept');
        }
      }
      if (!isXmlKept || storeSheet(book) !== null) writeSheetStore(program, book, isXmlKept ? '' : text);
      if (!isXmlKept && readSheetStore(book) !== text) throw hostError('unsupported', 'host.wps-store-not-kept');
    },
    question: () => keeps() ? null : message('host.wps-store-sheet'),
    allowSheet: () => { isSheetAllowed = true; },
  };
}
