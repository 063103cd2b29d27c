import { hostError } from '../host-errors';
import { BUILT_IN_FORMATS } from '../package/built-in-formats';
import { TagScanner } from '../xml/tag-scanner';
import type { AlignmentLook, BorderLook, Colour, FontLook } from './cell-look';
import type { Palette } from './palette';
import { PLAIN_ALIGNMENT, readAlignment } from './read-alignment';
import { readBorder } from './read-border';
import { readFill } from './read-fill';
import { readFont, wholeFont } from './read-font';

/** 单元格样式 as the file has it: what it is put together from, by index. */
export interface StyleEntry {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly format: number;
  readonly alignment: AlignmentLook;
}

/** 差异格式: what a rule changes of a cell's look. */
export interface DifferentialLook {
  readonly font: Partial<FontLook>;
  readonly fill: Colour | null;
}

/** 样式表: the lists of a workbook's styles, with colours resolved. */
export interface StyleLists {
  readonly fonts: readonly FontLook[];
  readonly fills: readonly (Colour | null)[];
  readonly borders: readonly BorderLook[];
  readonly entries: readonly StyleEntry[];
  readonly differential: readonly DifferentialLook[];
  formatCode(id: number): string;
}

/** Reads styles.xml once through; a workbook without one has plain cells. */
export function readStyleLists(xml: string | null, palette: Palette): StyleLists {
  const formats = new Map<number, string>();
  let fonts: FontLook[] = [];
  let fills: (Colour | null)[] = [];
  let borders: BorderLook[] = [];
  let entries: StyleEntry[] = [];
  let differential: DifferentialLook[] = [];
  const scanner = new TagScanner(xml ?? '');
  while (scanner.next()) {
    if (scanner.closing) continue;
    // Extensions hold further lists of the same names, for slicers.
    if (scanner.name === 'extLst') break;
    if (scanner.name === 'numFmt') formats.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? 'General');
    else if (scanner.name === 'fonts') fonts = readItems(scanner, 'font', () => wholeFont(readFont(scanner, palette)));
    else if (scanner.name === 'fills') fills = readItems(scanner, 'fill', () => readFill(scanner, palette, false));
    else if (scanner.name === 'borders') borders = readItems(scanner, 'border', () => readBorder(scanner, palette));
    else if (scanner.name === 'cellXfs') entries = readItems(scanner, 'xf', () => readEntry(scanner));
    else if (scanner.name === 'dxfs') differential = readItems(scanner, 'dxf', () => readDifferential(scanner, palette));
  }
  return { fonts, fills, borders, entries, differential, formatCode: (id) => formats.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General' };
}

/** The items of a list whose opening tag the scanner stands on. */
function readItems<T>(scanner: TagScanner, item: string, read: () => T): T[] {
  const items: T[] = [];
  const list = scanner.name;
  if (scanner.empty) return items;
  while (scanner.next()) {
    if (scanner.closing && scanner.name === list) return items;
    if (!scanner.closing && scanner.name === item) items.push(read());
  }
  throw hostError('damaged', 'host.xml-damaged');
}

function readEntry(scanner: TagScanner): StyleEntry {
  const index = (name: string): number => Number(scanner.attribute(name) ?? '0');
  const entry = { font: index('fontId'), fill: index('fillId'), border: index('borderId'), format: index('numFmtId') };
  let alignment = PLAIN_ALIGNMENT;
  if (scanner.empty) return { ...entry, alignment };
  while (scanner.next() && !(scanner.closing && scanner.name === 'xf')) if (!scanner.closing && scanner.name === 'alignment') alignment = readAlignment(scanner);
  return { ...entry, alignment };
}

function readDifferential(scanner: TagScanner, palette: Palette): DifferentialLook {
  let font: Partial<FontLook> = {};
  let fill: Colour | null = null;
  if (scanner.empty) return { font, fill };
  while (scanner.next() && !(scanner.closing && scanner.name === 'dxf')) {
    if (scanner.closing) continue;
    if (scanner.name === 'font') font = readFont(scanner, palette);
    else if (scanner.name === 'fill') fill = readFill(scanner, palette, true);
  }
  return { font, fill };
}
