import { MAX_ROWS } from '../../../workbook/cell-ref';
import { relationshipsOf } from '../package/relationships';
import { isTrue, type SheetEntry } from '../package/workbook-part';
import type { WorkbookPackage } from '../package/workbook-package';
import { TagScanner } from '../xml/tag-scanner';
import type { Colour } from './cell-look';
import { columnPoints, usualColumnPoints } from './digit-width';
import { passOver } from './element-text';
import type { LookTable } from './look-table';
import { type Palette, readColour } from './palette';
import { readColumn } from './read-columns';
import { readConditions } from './read-conditions';
import { type Media, readDrawing } from './read-drawing';
import { type LookedRows, readRows } from './read-rows';
import type { DifferentialLook } from './read-style-lists';
import { readValidations } from './read-validations';
import { PLAIN_VIEW, readView } from './read-view';
import type { ConditionalLook, ImageLook, SheetLook, SizedRun, ValidationLook } from './sheet-look';
import { SizeLine } from './size-line';
import { orderedRuns, withGaps } from './sized-runs';

/** More rules than a grid can look at for each cell. */
const MOST_CONDITIONS = 10_000;
/** Excel's height of a row of its own font. */
const USUAL_HEIGHT = 15;

type NotShown = SheetLook['notShown'][number];

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly files: WorkbookPackage;
  readonly palette: Palette;
  readonly table: LookTable;
  readonly differential: readonly DifferentialLook[];
  readonly media: Media;
  /** Width of a digit of the usual font, in pixels. */
  readonly digit: number;
  /** Cells may show pictures by way of rich values. */
  readonly hasRichValues: boolean;
}

/** Reads the look of one sheet, once through its part. */
export function readSheetLook(entry: SheetEntry, context: SheetContext): SheetLook {
  const { table, digit } = context;
  const usual = usualColumnPoints(8, digit);
  if (entry.part === null) return { ...emptySheet(entry.name, usual), notShown: ['chart'] };
  const { files } = context;
  const xml = files.demand(entry.part);
  const scanner = new TagScanner(xml);
  const columns: SizedRun[] = [];
  const conditions: ConditionalLook[] = [];
  const notShown = new Set<NotShown>();
  let validations: readonly ValidationLook[] = [];
  let view = PLAIN_VIEW;
  let tabColour: Colour | null = null;
  let format = { defaultColumnWidth: usual, defaultRowHeight: USUAL_HEIGHT, areHidden: false };
  let data: LookedRows = { cells: [], rows: [] };
  while (scanner.next()) {
    if (scanner.closing) continue;
    switch (scanner.name) {
      case 'tabColor':
        tabColour = readColour(scanner, context.palette);
        break;
      case 'sheetViews':
        view = readView(scanner);
        break;
      case 'sheetFormatPr':
        format = readFormat(scanner, digit, usual);
        break;
      case 'col': {
        const column = readColumn(scanner, table, digit, format.defaultColumnWidth);
        if (column !== null) columns.push(column);
        break;
      }
      case 'sheetData':
        data = readRows(scanner, table, format.defaultRowHeight);
        break;
      case 'dataValidations':
        validations = readValidations(scanner);
        break;
      case 'conditionalFormatting':
        conditions.push(...readConditions(scanner, context.differential).slice(0, MOST_CONDITIONS - conditions.length));
        break;
      case 'controls':
      case 'oleObjects':
        notShown.add('control');
        break;
      case 'extLst': {
        // The same names mean other things in extensions.
        const { start } = scanner;
        passOver(scanner);
        if (xml.slice(start, scanner.end).includes('sparklineGroup')) notShown.add('sparkline');
        break;
      }
    }
  }
  const orderedColumns = orderedRuns(columns);
  const ordered = orderedRuns(data.rows);
  const rows = format.areHidden ? withGaps(ordered, MAX_ROWS, { size: format.defaultRowHeight, hidden: true, look: null }) : ordered;
  if (xml.includes('DISPIMG(') || (context.hasRichValues && /\svm\s{0,4}=/.test(xml))) notShown.add('cell-image');
  files.forget(entry.part);
  const images = readLinked(entry.part, context, new SizeLine(orderedColumns, format.defaultColumnWidth), new SizeLine(rows, format.defaultRowHeight), notShown);
  return {
    name: entry.name, cells: data.cells, columns: orderedColumns, rows,
    defaultColumnWidth: format.defaultColumnWidth, defaultRowHeight: format.defaultRowHeight,
    ...view, tabColour, validations, conditions, images, notShown: [...notShown],
  };
}

/** What lies on a sheet or hangs on it, from the parts it points to. */
function readLinked(part: string, { files, media }: SheetContext, columns: SizeLine, rows: SizeLine, notShown: Set<NotShown>): readonly ImageLook[] {
  const images: ImageLook[] = [];
  for (const { type, target, external } of relationshipsOf(files, part)) {
    if (external) continue;
    if (type === 'pivotTable') notShown.add('pivot');
    if (type === 'threadedComment') notShown.add('threaded-comment');
    if (type !== 'drawing') continue;
    const drawing = readDrawing(files, target, media, columns, rows);
    images.push(...drawing.images);
    for (const kind of drawing.notShown) notShown.add(kind);
  }
  return images;
}

function readFormat(scanner: TagScanner, digit: number, usual: number): { defaultColumnWidth: number; defaultRowHeight: number; areHidden: boolean } {
  const width = Number(scanner.attribute('defaultColWidth') ?? '-1');
  const digits = Number(scanner.attribute('baseColWidth') ?? '8');
  const height = Number(scanner.attribute('defaultRowHeight') ?? '-1');
  return {
    defaultColumnWidth: width >= 0 && width <= 255 ? columnPoints(width, digit) : digits > 0 && digits <= 255 ? usualColumnPoints(digits, digit) : usual,
    defaultRowHeight: height > 0 && height <= 409.5 ? height : USUAL_HEIGHT,
    areHidden: isTrue(scanner.attribute('zeroHeight')),
  };
}

function emptySheet(name: string, usual: number): SheetLook {
  return {
    name, cells: [], columns: [], rows: [], defaultColumnWidth: usual, defaultRowHeight: USUAL_HEIGHT, ...PLAIN_VIEW,
    tabColour: null, validations: [], conditions: [], images: [], notShown: [],
  };
}
