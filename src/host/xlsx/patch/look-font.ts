import { encodeAttribute } from '../../../workbook/encode-text';
import type { Colour, FontLook } from '../look/cell-look';
import { type ChildChanges, withChildren } from './look-children';

const ORDER = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

/** A `<font>` with some of its properties changed. */
export function withFont(font: string, change: Partial<FontLook>, prefix: string): string {
  const { family, size, bold, italic, underline, strike, colour } = change;
  const flag = (name: string, on: boolean): ChildChanges => ({ [name]: on ? `<${prefix}${name}/>` : null });
  return withChildren(font, {
    ...(bold === undefined ? {} : flag('b', bold)),
    ...(italic === undefined ? {} : flag('i', italic)),
    ...(underline === undefined ? {} : flag('u', underline)),
    ...(strike === undefined ? {} : flag('strike', strike)),
    ...(size === undefined ? {} : { sz: `<${prefix}sz val="${size}"/>` }),
    ...(colour === undefined ? {} : { color: colour === null ? null : colourXml(`${prefix}color`, colour) }),
    // The theme, the character set and the kind of letters belong to the old family.
    ...(family === undefined ? {} : { name: `<${prefix}name val="${encodeAttribute(family)}"/>`, scheme: null, charset: null, family: null }),
  }, ORDER);
}

/** A colour as a tag of this name; null: automatic. */
export function colourXml(tagName: string, colour: Colour | null): string {
  if (colour === null) return `<${tagName} auto="1"/>`;
  if (!/^[0-9A-F]{6}$/i.test(colour)) throw new TypeError(`not a colour: ${colour}`);
  return `<${tagName} rgb="FF${colour.toUpperCase()}"/>`;
}
