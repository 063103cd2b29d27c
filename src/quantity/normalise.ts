import { ENTITIES, FOLDED_GLYPHS, INLINE_TAGS, LINE_TAGS } from './glyphs';
import { remembered } from './remembered';

/**
 * 文本归一: what a person reads, without what printing, typing and exporting added. Width and glyphs are folded, tags
 * and entities gone, ">=" is "≥". Blanks become single blanks, line ends stay as "\n". One pass over the text.
 */
export const normaliseText: (text: string) => string = remembered((text) => joinedSigns(singleBlanks(folded(withoutTags(text)))));

/** 标签归一: the same without any blank or line end: "年 度 目\n标值" and "年度目标值" are one label. */
export const foldText: (text: string) => string = remembered((text) => normaliseText(text).replaceAll(' ', '').replaceAll('\n', ''));

/** No cell of a spreadsheet holds more signs. */
const LONGEST_CELL = 32_767;

/** The normalised text, or null when it has more than `longest` signs; what no cell can hold is not folded to its end. */
export function normaliseUpTo(text: string, longest: number): string | null {
  if (text.length > LONGEST_CELL && normaliseText(text.slice(0, LONGEST_CELL)).length > longest) return null;
  const whole = normaliseText(text);
  return whole.length > longest ? null : whole;
}

/** A "<" opens a tag only when a known name follows; "<90分钟" stays what it is. */
function withoutTags(text: string): string {
  let out = '';
  let done = 0;
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
    const tag = tagAt(text, open);
    if (tag === null) continue;
    out += text.slice(done, open) + tag.becomes;
    done = tag.end;
    open = tag.end - 1;
  }
  return decoded(out + text.slice(done));
}

const TAG = /<\/?([a-z][a-z0-9:]{0,9})(?=[\s/>])/iy;

function tagAt(text: string, open: number): { becomes: string; end: number } | null {
  TAG.lastIndex = open;
  const name = TAG.exec(text)?.[1]?.toLowerCase();
  if (name === undefined || !(LINE_TAGS.has(name) || INLINE_TAGS.has(name))) return null;
  // The scan for ">" stops at the next "<", so that no part of the text is looked at twice.
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] === '<') return null;
    if (text[at] === '>') return { becomes: LINE_TAGS.has(name) ? '\n' : '', end: at + 1 };
  }
  return null;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/gi, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? ENTITIES.get(name!.toLowerCase()) ?? whole : String.fromCodePoint(Number(code)));
}

/** Only the signs that change are looked up; all others stay where they are. */
function folded(text: string): string {
  return text.replace(FOLDABLE, foldedSign);
}

const FOLDABLE = new RegExp(`[${[...FOLDED_GLYPHS.keys()].map((sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`).join('')}\\uff01-\\uff5e]`, 'gu');

function foldedSign(sign: string): string {
  const known = FOLDED_GLYPHS.get(sign);
  if (known !== undefined) return known;
  const narrow = String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  return FOLDED_GLYPHS.get(narrow) ?? narrow;
}

/** Signs that show nothing: they come with text copied from web pages and PDF files. */
const INVISIBLE = /(?![\n\t])\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu;
const LINE_ENDS = /[\r\v\f\u0085\u2028\u2029]/g;
/** No alternative begins as another does, so a run of blanks is read once. */
const BLANKS = /\s+/g;

function singleBlanks(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(INVISIBLE, '').replace(BLANKS, (run) => (run.includes('\n') ? '\n' : ' ')).trim();
}

/** Two signs that are one, as keyboards without ≥ write them. */
function joinedSigns(text: string): string {
  return text
    .replace(/> ?=|= ?>|≥ ?=|= ?≥/g, '≥')
    .replace(/< ?=|= ?<|≤ ?=|= ?≤/g, '≤')
    .replace(/={2,}/g, '=');
}
