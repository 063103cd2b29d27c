import { isTrue } from '../package/workbook-part';
import type { TagScanner } from '../xml/tag-scanner';
import type { FontLook } from './cell-look';
import { type Palette, readColour } from './palette';

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** What a `<font>` says, whose opening tag the scanner stands on; nothing about what it leaves open. */
export function readFont(scanner: TagScanner, palette: Palette): Partial<FontLook> {
  const font: Writable<Partial<FontLook>> = {};
  if (scanner.empty) return font;
  while (scanner.next() && !(scanner.closing && scanner.name === 'font')) {
    if (scanner.closing) continue;
    switch (scanner.name) {
      case 'name':
        font.family = (scanner.attribute('val') ?? '').slice(0, LONGEST_NAME);
        break;
      case 'sz':
        font.size = sizeOf(scanner.attribute('val'));
        break;
      case 'b':
        font.bold = isOn(scanner);
        break;
      case 'i':
        font.italic = isOn(scanner);
        break;
      case 'strike':
        font.strike = isOn(scanner);
        break;
      case 'u':
        font.underline = scanner.attribute('val') !== 'none';
        break;
      case 'color':
        font.colour = readColour(scanner, palette);
        break;
    }
  }
  return font;
}

/** Excel gives a family at most 31 characters. */
const LONGEST_NAME = 64;
const USUAL_SIZE = 11;

/** `<b/>` is on without saying so. */
function isOn(scanner: TagScanner): boolean {
  const value = scanner.attribute('val');
  return value === null || isTrue(value);
}

function sizeOf(text: string | null): number {
  const size = Number(text ?? '');
  return size >= 1 && size <= 409 ? size : USUAL_SIZE;
}

/** The whole font: what a file leaves open is as in an empty workbook of Excel's. */
export function wholeFont(font: Partial<FontLook>): FontLook {
  return { family: 'Calibri', size: USUAL_SIZE, bold: false, italic: false, underline: false, strike: false, colour: null, ...font };
}
