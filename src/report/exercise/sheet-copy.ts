import type { EvaluationForm } from '../../form/evaluation-form';
import { areaAddress, type CellArea, cellAddress, type CellRef, contains, sameCell } from '../../workbook/cell-ref';
import { encodeText } from '../../workbook/encode-text';
import type { CellSnapshot, SheetSnapshot } from '../../workbook/snapshot';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';
import { fitText } from '../paper/fit-text';
import { HIGHEST, PADDING } from '../paper/paper-row';
import { columnWidths } from './column-widths';
import type { CopyLook, CopyStyles } from './copy-styles';

/** What the copy is about. */
export interface CopiedForm {
  readonly form: EvaluationForm;
  readonly asked: readonly CellRef[];
  readonly number: string;
  readonly language: Language;
}

const SIZE = 10;
const TITLE_SIZE = 14;
const LOWEST = 18;
/** Faces that stand in for 宋体 are wider than it: a text that just fits would be cut. */
const ROOM = 0.82;

/** 表样照抄: one sheet with its texts, numbers, merged cells and a frame around each cell of the form; A4 across, one page wide. */
export function sheetCopy(sheet: SheetSnapshot, copied: CopiedForm, styles: CopyStyles): string {
  const widths = columnWidths(sheet);
  const rows = rowsOf(sheet, copied, widths);
  const areas = new Map(sheet.merges.map((area) => [placeKey(area.top, area.left), area]));
  const lines = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => {
    const height = heightOf(cells, areas, widths);
    const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : '';
    const xml = [...cells.values()].sort((a, b) => a.column - b.column).map((cell) => cellXml(cell, styles));
    return `<row r="${row + 1}" ht="${height}" customHeight="1"${hidden}>${xml.join('')}</row>`;
  });
  return '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
    + '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="18"/>'
    + `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${sheet.hiddenColumns.has(at) ? ' hidden="1"' : ''}/>`).join('')}</cols>`
    + `<sheetData>${lines.join('')}</sheetData>`
    + (sheet.merges.length === 0 ? '' : `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('')}</mergeCells>`)
    + '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.7" bottom="0.6" header="0.3" footer="0.3"/>'
    + '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
    + `<headerFooter><oddHeader>${encodeText(headerCode(copied))}</oddHeader><oddFooter>${encodeText(footerCode(copied))}</oddFooter></headerFooter></worksheet>`;
}

const placeKey = (row: number, column: number): number => row * 20_000 + column;

interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly look: CopyLook;
  readonly cell: CellSnapshot | null;
}

/** Every cell with content, and every cell of the form, which has a frame though it is empty. */
function rowsOf(sheet: SheetSnapshot, { form, asked }: CopiedForm, widths: readonly number[]): ReadonlyMap<number, ReadonlyMap<number, CopiedCell>> {
  const rows = new Map<number, Map<number, CopiedCell>>();
  const put = (cell: CopiedCell) => {
    const row = rows.get(cell.row) ?? new Map<number, CopiedCell>();
    row.set(cell.column, cell);
    rows.set(cell.row, row);
  };
  const framed = (row: number, column: number) => sheet.name !== form.sheet || (contains(form.range, row, column) && row > (form.title?.ref.row ?? -1));
  const asks = new Set(asked.filter((ref) => ref.sheet === sheet.name).map((ref) => placeKey(ref.row, ref.column)));
  const isAsked = (row: number, column: number) => asks.has(placeKey(row, column));
  const headings = new Set(form.headings.filter(({ ref }) => ref.sheet === sheet.name).map(({ ref }) => placeKey(ref.row, ref.column)));
  if (sheet.name === form.sheet) {
    for (let row = form.range.top; row <= form.range.bottom; row += 1) {
      for (let column = form.range.left; column <= Math.min(form.range.right, widths.length - 1); column += 1) {
        put({ row, column, look: !framed(row, column) ? 'line' : isAsked(row, column) ? 'asked' : 'words', cell: null });
      }
    }
  }
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    const plain: CopyLook = headings.has(placeKey(row, column)) ? 'heading' : typeof cell.value === 'number' ? 'number' : 'words';
    const isTitle = form.title !== null && sameCell(form.title.ref, { sheet: sheet.name, row, column });
    put({ row, column, cell, look: isTitle ? 'title' : !framed(row, column) ? 'line' : isAsked(row, column) ? 'asked' : plain });
  }
  return rows;
}

function cellXml({ row, column, look, cell }: CopiedCell, styles: CopyStyles): string {
  const at = cellAddress(row, column);
  if (cell === null) return `<c r="${at}" s="${styles.styleOf(look, 'General', false)}"/>`;
  const { value, formula, format } = cell;
  // A text that begins like a formula stays a text even when somebody edits its cell.
  const quoted = formula === null && typeof value === 'string' && /^[=+\-@]/.test(value);
  const head = `<c r="${at}" s="${styles.styleOf(look, format, quoted)}"`;
  const source = formula === null ? '' : `<f>${encodeText(formula)}</f>`;
  if (value === null) return source === '' ? `${head}/>` : `${head}>${source}</c>`;
  if (typeof value === 'number') return `${head}>${source}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${head} t="b">${source}<v>${value ? '1' : '0'}</v></c>`;
  if (typeof value === 'object') return `${head} t="e">${source}<v>${encodeText(value.error)}</v></c>`;
  if (source !== '') return `${head} t="str">${source}<v>${encodeText(value)}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${encodeText(value)}</t></is></c>`;
}

/** As high as the texts of its own row need; what is merged downwards has other rows as well. */
function heightOf(cells: ReadonlyMap<number, CopiedCell>, areas: ReadonlyMap<number, CellArea>, widths: readonly number[]): number {
  const points = [...cells.values()].map(({ row, column, look, cell }) => {
    if (cell === null || look === 'line' || cell.text === '') return 0;
    const area = areas.get(placeKey(row, column));
    const rows = area === undefined ? 1 : area.bottom - area.top + 1;
    const width = widths.slice(column, (area?.right ?? column) + 1).reduce((sum, one) => sum + one, 0);
    return fitText(cell.text, width * ROOM, look === 'title' ? TITLE_SIZE : SIZE, HIGHEST - PADDING).points / rows;
  });
  return Math.min(HIGHEST, Math.ceil(Math.max(LOWEST, ...points.map((one) => one + PADDING))));
}

/** "&" begins a code, so one that is meant is doubled. */
function headerCode({ number, language }: CopiedForm): string {
  const title = say(message('exercisepaper.exercise', { number }), language).replaceAll('&', '&&');
  return `&L&10 ${title}&R&10 ${say(message('exercisepaper.nameAndDate'), language)}`;
}

function footerCode({ language }: CopiedForm): string {
  return `&R&9 ${say(message('report.pages', { page: '&P', pages: '&N' }), language)}`;
}
