import { STORE_NAMESPACE } from '../../../workbook/record-part';
import { stubbornly } from '../quiet-program';
import { areaOf } from '../read/area-of';
import { filledSize } from '../read/filled-first';
import { gridOf } from '../read/grid';
import type { XApplication, XSheet, XWorkbook } from '../wps-program';
import { STORE_SHEET } from './store-sheet-name';

const VISIBLE = -1;
const VERY_HIDDEN = 2;

/** A cell holds 32,767 characters. */
const CHUNK = 30_000;
/** Stands before each piece, so that no piece begins with a sign that a program takes for its own. */
const MARK = '·';

/** The sheet that keeps our record; null where there is none. It stands last as a rule. */
export function storeSheet({ Worksheets: sheets }: XWorkbook): XSheet | null {
  for (let index = Number(sheets.Count); index > 0; index -= 1) {
    const sheet = sheets.Item(index);
    if (sheet.Name === STORE_SHEET && sheet.Visible === VERY_HIDDEN) return sheet;
  }
  return null;
}

/** 随档记录 in a very hidden sheet; "" where there is none. */
export function readSheetStore(book: XWorkbook): string {
  const sheet = storeSheet(book);
  if (sheet === null) return '';
  const [first, ...pieces] = linesOf(sheet);
  return first === STORE_NAMESPACE ? pieces.map((piece) => piece.slice(MARK.length)).join('') : '';
}

/** Writes it; "" takes the sheet out again. */
export function writeSheetStore(program: XApplication, book: XWorkbook, text: string): void {
  const known = storeSheet(book);
  if (text === '') {
    if (known !== null) removeSheet(program, known);
    return;
  }
  if (known === null) addSheet(program, book, (sheet) => { fill(sheet, text); });
  else fill(known, text);
}

/** In one go, rows of a longer record emptied with it. */
function fill(sheet: XSheet, text: string): void {
  const lines = [STORE_NAMESPACE, ...piecesOf(text).map((piece) => MARK + piece)];
  const rows = Math.max(lines.length, linesOf(sheet).length);
  const range = sheet.Range(`A1:A${rows}`);
  range.NumberFormat = '@';
  range.Value2 = Array.from({ length: rows }, (_, row) => [lines[row] ?? '']);
}

/** What stands in the first column, as far as there is something. */
function linesOf(sheet: XSheet): readonly string[] {
  const rows = areaOf(sheet.UsedRange).bottom + 1;
  const column = gridOf(sheet.Range(`A1:A${rows}`).Value2, rows, 1);
  return column.slice(0, filledSize(column).rows).map(([line]) => String(line ?? ''));
}

/** A new sheet comes to the front, so the one a person looks at is shown again. Some builds do not hand over what they add. */
function addSheet(program: XApplication, { Worksheets: sheets }: XWorkbook, prepare: (sheet: XSheet) => void): void {
  const shown = program.ActiveSheet;
  const count = Number(sheets.Count);
  sheets.Add(undefined, sheets.Item(count));
  try {
    const added = sheets.Item(count + 1);
    prepare(added);
    added.Name = STORE_SHEET;
    added.Visible = VERY_HIDDEN;
  } catch (error) {
    stubbornly(() => { removeSheet(program, sheets.Item(count + 1)); });
    throw error;
  } finally {
    stubbornly(() => shown?.Activate());
  }
}

/** A sheet that cannot go is hidden again. */
function removeSheet(program: XApplication, sheet: XSheet): void {
  const { DisplayAlerts: before } = program;
  try {
    program.DisplayAlerts = false;
    sheet.Visible = VISIBLE;
    sheet.Delete();
  } catch (error) {
    stubbornly(() => { sheet.Visible = VERY_HIDDEN; });
    throw error;
  } finally {
    stubbornly(() => { program.DisplayAlerts = before; });
  }
}

/** No piece ends between the two halves of a character. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const isSplit = /[\ud800-\udbff]/.test(text.charAt(from + CHUNK - 1));
    const to = from + CHUNK - (isSplit ? 1 : 0);
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
