import { ENTITIES, FOLDED_GLYPHS, INLINE_TAGS, LINE_TAGS } from './glyphs';

/**
 * 文本归一: what a person reads, without what printing, typing and exporting added. Width and glyphs are folded, tags
 * and entities gone, ">=" is "≥". Blanks become single blanks, line ends stay as "\n". One pass over the text.
 */
export function normaliseText(text: string): string {
  return joinedSigns(singleBlanks(folded(withoutTags(text))));
}

/** 标签归一: the same without any blank or line end: "年 度 目\n标值" and "年度目标值" are one label. */
export function foldText(text: string): string {
  return normaliseText(text).replaceAll(' ', '').replaceAll('\n', '');
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

function folded(text: string): string {
  if (PLAIN.test(text)) return text;
  let out = '';
  for (const sign of text) out += foldedSign(sign);
  return out;
}

/** Signs that fold to themselves; most numbers are nothing else. */
const PLAIN = /^[\n\x20-\x5a^-z]*$/;

function foldedSign(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code < 0x80) return FOLDED_GLYPHS.get(sign) ?? sign;
  const known = FOLDED_GLYPHS.get(sign);
  if (known !== undefined) return known;
  if (code < 0xff01 || code > 0xff5e) return sign;
  const narrow = String.fromCharCode(code - 0xfee0);
  return FOLDED_GLYPHS.get(narrow) ?? narrow;
}

/** Signs that show nothing: they come with text copied from web pages and PDF files. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu;

function singleBlanks(text: string): string {
  let out = '';
  let blank: '' | ' ' | '\n' = '';
  for (const sign of text.replace(LINE_ENDS, '\n').replaceAll('\t', ' ').replace(INVISIBLE, (sign) => (sign === '\n' ? sign : ''))) {
    if (sign === '\n') blank = '\n';
    else if (sign.trim() === '') blank = blank === '\n' ? '\n' : ' ';
    else {
      out += out === '' ? sign : blank + sign;
      blank = '';
    }
  }
  return out;
}

const LINE_ENDS = /[\r\v\f\u0085\u2028\u2029]/g;

/** Two signs that are one, as keyboards without ≥ write them. */
function joinedSigns(text: string): string {
  return text
    .replace(/> ?=|= ?>|≥ ?=|= ?≥/g, '≥')
    .replace(/< ?=|= ?<|≤ ?=|= ?≤/g, '≤')
    .replace(/={2,}/g, '=');
}
