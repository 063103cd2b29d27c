import { STORE_NAMESPACE } from '../../xlsx/package/store-xml';
import { areaOf } from '../read/area-of';
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
  const rows = areaOf(sheet.UsedRange).bottom + 1;
  const [first, ...pieces] = gridOf(sheet.Range(`A1:A${rows}`).Value2, rows, 1).map(([piece]) => String(piece ?? ''));
  return first === STORE_NAMESPACE ? pieces.map((piece) => piece.slice(MARK.length)).join('') : '';
}

/** Writes it; "" takes the sheet out again. */
export function writeSheetStore(program: XApplication, book: XWorkbook, text: string): void {
  const known = storeSheet(book);
  if (known !== null) removeSheet(program, known);
  if (text === '') return;
  const sheet = addSheet(program, book);
  const lines = [STORE_NAMESPACE, ...piecesOf(text).map((piece) => MARK + piece)];
  const range = sheet.Range(`A1:A${lines.length}`);
  range.NumberFormat = '@';
  range.Value2 = lines.map((line) => [line]);
  sheet.Visible = VERY_HIDDEN;
}

/** A new sheet comes to the front, so the one a person looks at is shown again. Some builds do not hand over what they add. */
function addSheet(program: XApplication, { Worksheets: sheets }: XWorkbook): XSheet {
  const shown = program.ActiveSheet;
  sheets.Add(undefined, sheets.Item(Number(sheets.Count)));
  const added = sheets.Item(Number(sheets.Count));
  added.Name = STORE_SHEET;
  shown?.Activate();
  return added;
}

function removeSheet(program: XApplication, sheet: XSheet): void {
  const { DisplayAlerts: before } = program;
  program.DisplayAlerts = false;
  try {
    sheet.Visible = VISIBLE;
    sheet.Delete();
  } finally {
    program.DisplayAlerts = before;
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
