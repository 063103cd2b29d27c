import { cellAddress, columnName } from '../../workbook/cell-ref';
import { encodeText } from '../../workbook/encode-text';
import type { Paper, PaperRow } from '../paper/paper';
import { styleOf } from './looks';

/** Margins of an A4 page in inches: room to punch on the left. */
const MARGINS = '<pageMargins left="0.7" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.35"/>';
/** A4 upright, one page wide, as many pages long as it takes. */
const PAGE = '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>';

/** 工作表部件 of one paper. Every text stands in its cell, so that nothing else has to be kept. */
export function sheetPart({ columns, rows, footer }: Paper): string {
  const merges = rows.flatMap((row, at) => mergesOf(row, at));
  const last = columnName(columns.length - 1);
  return '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    + '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
    + '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>'
    + `<cols>${columns.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`
    + `<sheetData>${rows.map(rowXml).join('')}</sheetData>`
    + (merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`)
    + `<printOptions horizontalCentered="1"/>${MARGINS}${PAGE}`
    + `<headerFooter><oddFooter>${encodeText(footerCode(footer))}</oddFooter></headerFooter>`
    // Scores stand as they are printed, 8.80 and not 8.8; nobody needs to be told that they are texts.
    + `<ignoredErrors><ignoredError sqref="A1:${last}${rows.length}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

function rowXml({ cells, height }: PaperRow, row: number): string {
  let column = 0;
  const written = cells.flatMap(({ text, look, columns }) => {
    const first = column;
    column += columns;
    const style = styleOf(look, text);
    // Cells below a merged one carry its frame.
    const covered = Array.from({ length: columns - 1 }, (_, at) => `<c r="${cellAddress(row, first + at + 1)}" s="${styleOf(look, '')}"/>`);
    return [cellXml(cellAddress(row, first), style, text), ...covered];
  });
  return `<row r="${row + 1}" ht="${height}" customHeight="1">${written.join('')}</row>`;
}

/** 文字格; a text stays a text, whatever it begins with. */
function cellXml(address: string, style: number, text: string): string {
  if (text === '') return `<c r="${address}" s="${style}"/>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${encodeText(text)}</t></is></c>`;
}

function mergesOf({ cells }: PaperRow, row: number): readonly string[] {
  let column = 0;
  return cells.flatMap(({ columns }) => {
    const first = column;
    column += columns;
    return columns === 1 ? [] : [`<mergeCell ref="${cellAddress(row, first)}:${cellAddress(row, first + columns - 1)}"/>`];
  });
}

/** Longer footers are refused by Excel as a whole. */
const LONGEST_FOOTER = 60;

/** "&" begins a code in a footer, so one that is meant is doubled; a digit behind the size code would belong to it. */
function footerCode({ left, pages }: Paper['footer']): string {
  const shown = left.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ').slice(0, LONGEST_FOOTER).replaceAll('&', '&&');
  return `&L&9 ${shown}&R&9 ${pages}`;
}
