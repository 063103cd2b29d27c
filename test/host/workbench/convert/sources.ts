import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byExceljs, byHand, byPopulate } from '../../xlsx/rich-workbooks';

const FORMS = 'assets/samples';

/** The sample forms and the rich workbooks, by name. */
export const WORKBOOKS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ...readdirSync(FORMS).filter((name) => name.endsWith('.xlsx')).map((name) => [name, () => Promise.resolve(new Uint8Array(readFileSync(join(FORMS, name))))] as const),
  ['exceljs', byExceljs], ['xlsx-populate', byPopulate], ['our own hand', () => Promise.resolve(byHand())],
];
