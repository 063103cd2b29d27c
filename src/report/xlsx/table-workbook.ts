import { strToU8, Zip, ZipDeflate } from 'fflate';
import { MAX_ROWS } from '../../workbook/cell-ref';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';
import type { FileRow } from '../file-row';
import { headXml, rowXml, tailXml } from './table-sheet';
import { NO_DATE, sheetName, workbookParts } from './workbook-parts';

/** 结果表: rows go in one after the other, bytes come out as they are ready; nothing is kept but a piece of the way. */
export interface TableWriter {
  add(row: FileRow): void;
  /** Ends the file. `note` says in a last row what the reader must know, such as that the run was stopped. */
  close(note: string | null): void;
}

/** So much text goes to be compressed at once. */
const PIECE = 1 << 16;

/** 多文件结果表 as a new .xlsx that is written while the files are still being reviewed. */
export function tableWorkbook(sink: (bytes: Uint8Array) => void, language: Language): TableWriter {
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    sink(bytes);
  });
  const part = (name: string): ZipDeflate => {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = NO_DATE;
    zip.add(entry);
    return entry;
  };
  let sheets = 0;
  let sheet = part(sheetName(0));
  let text = headXml(language);
  let rows = 1;
  const endSheet = (): void => {
    sheet.push(strToU8(text + tailXml(rows, language)), true);
    sheets += 1;
  };
  const push = (xml: string): void => {
    text += xml;
    rows += 1;
    if (text.length < PIECE) return;
    sheet.push(strToU8(text));
    text = '';
  };
  return {
    add: (row) => {
      if (rows >= MAX_ROWS - 1) {
        endSheet();
        sheet = part(sheetName(sheets));
        text = headXml(language);
        rows = 1;
      }
      push(rowXml(row, rows));
    },
    close: (note) => {
      if (note !== null) push(noteXml(note, rows));
      endSheet();
      const name = say(message('report.table.sheet'), language);
      const listed = Array.from({ length: sheets }, (_, at) => ({ name: at === 0 ? name : `${name}${at + 1}`, printedTitle: '$1:$1' }));
      for (const [path, xml] of workbookParts(listed)) part(path).push(strToU8(xml), true);
      zip.end();
    },
  };
}

function noteXml(note: string, row: number): string {
  return rowXml({ ...EMPTY_ROW, trouble: note }, row);
}

const EMPTY_ROW: FileRow = {
  file: '', form: '', project: '', profile: '', reported: '', recomputed: '', difference: '', reportedGrade: '', grade: '', errors: 0, warnings: 0, hints: 0, open: 0, trouble: '',
};

