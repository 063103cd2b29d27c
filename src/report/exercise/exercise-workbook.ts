import { strToU8, zipSync } from 'fflate';
import type { Exercise } from '../../teach/exercise/exercise';
import type { Language } from '../../wording/message';
import { DECLARATION, NO_DATE, sheetName, workbookParts } from '../xlsx/workbook-parts';
import { createCopyStyles } from './copy-styles';
import { sheetCopy } from './sheet-copy';

/**
 * 练习卷 as a new .xlsx, from what a host has read: the sheets of the form, with `record` in it so that it can be marked
 * wherever it is opened. `exercise` stands alone already.
 */
export function exerciseWorkbook({ book, form, kind, tasks, number }: Exercise, record: string, language: Language): Uint8Array {
  const styles = createCopyStyles();
  const asked = kind === 'blank' ? tasks.flatMap(({ cells }) => cells) : [];
  const sheets = book.sheets.map((sheet) => DECLARATION + sheetCopy(sheet, { form, asked, number, language }, styles));
  const rest = workbookParts(book.sheets.map(({ name }) => ({ name, printedTitle: null })), { styles: styles.part(), record });
  const parts = [...rest, ...sheets.map((xml, at) => [sheetName(at), xml] as const)];
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])), { level: 6, mtime: NO_DATE });
}
