import { cellAddress, columnName } from '../../workbook/cell-ref';
import { encodeText } from '../../workbook/encode-text';
import { type Language, message, type Message } from '../../wording/message';
import { say } from '../../wording/say';
import type { FileRow } from '../file-row';
import { fitText } from '../paper/fit-text';
import { HIGHEST, PADDING, SIZES } from '../paper/paper-row';
import { styleOf } from './looks';
import { DECLARATION } from './workbook-parts';

interface Column {
  readonly title: Message;
  readonly width: number;
  /** A number where the text is one. */
  readonly figures: boolean;
  readonly text: (row: FileRow) => string;
}

/** 结果表的列. */
const COLUMNS: readonly Column[] = [
  { title: message('report.table.file'), width: 28, figures: false, text: ({ file }) => file },
  { title: message('report.form'), width: 14, figures: false, text: ({ form }) => form },
  { title: message('report.project'), width: 26, figures: false, text: ({ project }) => project },
  { title: message('report.profile'), width: 15, figures: false, text: ({ profile }) => profile },
  { title: message('report.table.reported'), width: 9, figures: true, text: ({ reported }) => reported },
  { title: message('report.table.recomputed'), width: 9, figures: true, text: ({ recomputed }) => recomputed },
  { title: message('report.difference'), width: 7, figures: true, text: ({ difference }) => difference },
  { title: message('report.table.reportedGrade'), width: 9, figures: false, text: ({ reportedGrade }) => reportedGrade },
  { title: message('report.table.grade'), width: 9, figures: false, text: ({ grade }) => grade },
  { title: message('report.level.error'), width: 9, figures: true, text: (row) => counted(row, row.errors) },
  { title: message('report.level.warning'), width: 9, figures: true, text: (row) => counted(row, row.warnings) },
  { title: message('report.level.hint'), width: 7, figures: true, text: (row) => counted(row, row.hints) },
  { title: message('report.level.to-review'), width: 8, figures: true, text: (row) => counted(row, row.open) },
  { title: message('report.table.trouble'), width: 26, figures: false, text: ({ trouble }) => trouble },
];

/** No cell holds more. */
const LONGEST = 32_767;
/** More digits than a spreadsheet keeps stay a text. */
const FIGURE = /^-?\d{1,12}(?:\.\d{1,3})?$/;

/** Everything before the rows, the headings included; the first row stays in sight and on every printed page. */
export function headXml(language: Language): string {
  const titles = COLUMNS.map(({ title }, at) => textCell(cellAddress(0, at), styleOf('heading', ''), say(title, language)));
  return `${DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`
    + '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
    + '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>'
    + `<cols>${COLUMNS.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`
    + `<sheetData><row r="1" ht="20" customHeight="1">${titles.join('')}</row>`;
}

/** 一行 at a row counted from 0. */
export function rowXml(row: FileRow, at: number): string {
  const cells = COLUMNS.map(({ figures, text }, column) => {
    const address = cellAddress(at, column);
    const shown = text(row);
    if (shown === '') return `<c r="${address}" s="${styleOf('listed', '')}"/>`;
    if (figures && FIGURE.test(shown)) return `<c r="${address}" s="${styleOf('figure', '')}"><v>${shown}</v></c>`;
    return textCell(address, styleOf('listed', shown), shown.slice(0, LONGEST));
  });
  return `<row r="${at + 1}" ht="${heightOf(row)}" customHeight="1">${cells.join('')}</row>`;
}

/** As high as its texts need where they break, and no higher than a program allows. */
function heightOf(row: FileRow): number {
  const points = COLUMNS.map(({ width, figures, text }) => figures ? 0 : fitText(text(row), width, SIZES.listed, HIGHEST - PADDING).points);
  return Math.min(HIGHEST, Math.ceil(Math.max(...points) + PADDING));
}

/** Everything behind `rows` rows. */
export function tailXml(rows: number, language: Language): string {
  const pages = say(message('report.pages', { page: '&P', pages: '&N' }), language);
  const last = columnName(COLUMNS.length - 1);
  return `</sheetData><autoFilter ref="A1:${last}${rows}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`
    + '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
    + `<headerFooter><oddFooter>${encodeText(`&R&9 ${pages}`)}</oddFooter></headerFooter></worksheet>`;
}

function textCell(address: string, style: number, text: string): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${encodeText(text)}</t></is></c>`;
}

/** Nothing was counted where nothing was reviewed. */
function counted({ trouble }: FileRow, count: number): string {
  return trouble === '' ? String(count) : '';
}
