/** 排字: the text as far as it fits, and the height it takes. */
export interface FittedText {
  readonly text: string;
  readonly points: number;
}

/** Points of a digit of the usual font (宋体 11 is eight pixels), and the room at the sides of a cell. */
const DIGIT = 6;
const SIDES = 5;
/** Height of a line in sizes of its letters; the faces that stand in for 宋体 are that much higher than it. */
const LEADING = 1.45;
/** Width of a letter that is no Chinese sign, in sizes. */
const NARROW = 0.58;

/** Breaks a text into lines as a cell does: between Chinese signs anywhere, elsewhere between words. Looks at no more of it than fits. */
export function fitText(text: string, digits: number, size: number, highest: number): FittedText {
  const room = digits * DIGIT - SIDES;
  const most = Math.max(1, Math.trunc(highest / (size * LEADING)));
  let lines = 1;
  let used = 0;
  for (const { at, width, breaks } of words(text, size, room)) {
    if (breaks || used + width > room) {
      lines += 1;
      used = 0;
    }
    if (lines > most) return { text: cutBefore(text, at), points: most * size * LEADING };
    used += width;
  }
  return { text, points: lines * size * LEADING };
}

function cutBefore(text: string, at: number): string {
  return text.slice(0, at).trimEnd().replace(/.$/su, '…');
}

interface Word {
  readonly at: number;
  readonly width: number;
  /** A line end: what follows begins a line. */
  readonly breaks: boolean;
}

/** The pieces that no line breaks: a Chinese sign, a blank, a word; a word longer than a line in pieces of a line. */
function* words(text: string, size: number, room: number): Generator<Word> {
  let start = 0;
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const own = code > WIDE ? size : size * NARROW;
    const ends = code > WIDE || code <= BLANK;
    if (width > 0 && (ends || width + own > room)) {
      yield { at: start, width, breaks: false };
      width = 0;
    }
    if (width === 0) start = at;
    if (!ends) width += own;
    else yield { at, width: code === LINE_END ? 0 : own, breaks: code === LINE_END };
    if (code >= 0xd800 && code < 0xdc00) at += 1;
  }
  if (width > 0) yield { at: start, width, breaks: false };
}

const WIDE = 0x2e7f;
const BLANK = 0x20;
const LINE_END = 0x0a;
