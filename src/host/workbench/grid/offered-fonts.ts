import type { ILanguagePack, Injector } from '@univerjs/core';
import { IFontService } from '@univerjs/preset-sheets-core';
import { FONT_FACES } from '../convert/font-faces';

const LATIN = ['Arial', 'Calibri', 'Times New Roman'].map((name) => ({ label: name, value: name }));

/** 可选字体: what the grid's font box offers. */
export const OFFERED_FONTS = [...FONT_FACES, ...LATIN];

/** The box looks up what it shows as if it were a sentence: a list of stand-ins reads as the one typeface of the file. */
export const FONT_NAMES: ILanguagePack = Object.fromEntries(FONT_FACES.map(({ label, value }) => [value, label]));

/** A typeface counts as installed when one of its stand-ins is: the grid asks for the whole list as if it were one name. */
export function knowStandIns(parts: Injector): void {
  const fonts = parts.get(IFontService);
  const isInstalled = fonts.isFontSupported.bind(fonts);
  fonts.isFontSupported = (faces) => faces.split(',').some((face) => isInstalled(face));
}
