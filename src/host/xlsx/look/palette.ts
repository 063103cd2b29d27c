import { TagScanner } from '../xml/tag-scanner';
import type { Colour } from './cell-look';
import { tinted } from './tint';

/** 调色板: the colours that a workbook's styles name by number. */
export interface Palette {
  /** In the order in which styles count them: light 1, dark 1, light 2, dark 2, six accents, two links. */
  readonly theme: readonly Colour[];
  readonly indexed: readonly Colour[];
}

/** Office's own theme, for a workbook that has none. */
export const OFFICE_THEME: readonly Colour[] = [
  'FFFFFF', '000000', 'EEECE1', '1F497D', '4F81BD', 'C0504D', '9BBB59', '8064A2', '4BACC6', 'F79646', '0000FF', '800080',
];

const FIRST_EIGHT: readonly Colour[] = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** The 64 colours of ECMA-376 18.8.27; 64 and 65 are the window's own and have no value. */
const INDEXED: readonly Colour[] = [
  ...FIRST_EIGHT, ...FIRST_EIGHT,
  '800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080',
  '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF',
  '000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF',
  '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99',
  '3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696',
  '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
];

/** The palette of a workbook, from its theme part and its styles. */
export function readPalette(themeXml: string | null, stylesXml: string | null): Palette {
  return { theme: themeXml === null ? OFFICE_THEME : readTheme(themeXml), indexed: stylesXml === null ? INDEXED : readIndexed(stylesXml) };
}

/** The colour of a `<color>` tag or one like it; null: automatic. */
export function readColour(scanner: TagScanner, { theme, indexed }: Palette): Colour | null {
  const rgb = rgbOf(scanner.attribute('rgb'));
  const themed = scanner.attribute('theme');
  const base = rgb ?? (themed === null ? indexed[Number(scanner.attribute('indexed') ?? '64')] : theme[Number(themed)]) ?? null;
  if (base === null) return null;
  const tint = Number(scanner.attribute('tint') ?? '0');
  return tint >= -1 && tint <= 1 ? tinted(base, tint) : base;
}

/** The last six digits; what stands before them is an opacity that no program heeds. */
function rgbOf(text: string | null): Colour | null {
  return text !== null && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text) ? text.slice(-6).toUpperCase() : null;
}

const THEME_NAMES = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** The theme part names each colour, so the order in which it lists them does not matter. */
function readTheme(xml: string): readonly Colour[] {
  const colours = [...OFFICE_THEME];
  const scanner = new TagScanner(xml);
  let inside = false;
  let place = -1;
  while (scanner.next()) {
    if (scanner.name === 'clrScheme') {
      if (scanner.closing) break;
      inside = true;
    } else if (inside && !scanner.closing && THEME_NAMES.includes(scanner.name)) {
      place = THEME_NAMES.indexOf(scanner.name);
    } else if (inside && !scanner.closing && place >= 0) {
      const colour = rgbOf(scanner.attribute(scanner.name === 'sysClr' ? 'lastClr' : 'val'));
      if (colour !== null && (scanner.name === 'sysClr' || scanner.name === 'srgbClr')) colours[place] = colour;
      place = -1;
    }
  }
  return colours;
}

/** A workbook may bring a palette of its own. */
function readIndexed(xml: string): readonly Colour[] {
  if (!xml.includes('indexedColors')) return INDEXED;
  const colours = [...INDEXED];
  const scanner = new TagScanner(xml);
  let place = 0;
  while (scanner.next() && place < colours.length) {
    if (scanner.name !== 'rgbColor' || scanner.closing) continue;
    colours[place] = rgbOf(scanner.attribute('rgb')) ?? colours[place]!;
    place += 1;
  }
  return colours;
}
