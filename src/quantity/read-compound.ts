import type { Compound, Level, Quantity, Range, Unreadable } from './quantity';
import { joinEnds } from './read-ends';
import { knownQuality } from './read-level';
import { readSingle } from './read-single';
import { unreadable } from './unreadable';

type Part = Compound['parts'][number];

/** More parts than any cell of a form; beyond that it is a text. */
const MOST_PARTS = 40;
const LONGEST_CUT = 16;

/**
 * 复合值: several limits or measures in one cell, divided by punctuation or list numbers, else by line ends and blanks.
 * null when they do not all read. The text is normalised and still has its blanks.
 */
export function readCompound(text: string): Compound | Range | Unreadable | null {
  return read(segments(text, true)) ?? (/\d[ \n]\d/.test(text) ? null : read(segments(text, false)));
}

function read(pieces: readonly string[]): Compound | Range | Unreadable | null {
  if (pieces.length < 2 || pieces.length > MOST_PARTS) return null;
  const parts: Part[] = [];
  let cutOff = false;
  for (const [index, piece] of pieces.entries()) {
    const value = readPart(piece);
    if (value?.kind === 'unreadable') return value;
    if (value !== null) {
      parts.push(value.kind === 'level' ? { label: null, value } : { label: value.label, value: { ...value, label: null } });
      continue;
    }
    if (index < pieces.length - 1 || !isCutOff(piece, parts)) return null;
    cutOff = true;
    parts.push({ label: piece.replace(/[≥≤<>=:]+$/, ''), value: null });
  }
  if (!parts.some(({ value }) => value !== null && value.kind !== 'level')) return null;
  return asRange(parts) ?? { kind: 'compound', parts, cutOff };
}

/** Refusals that another way of dividing the text could not mend are passed on; the others mean "not this way". */
function readPart(piece: string): Quantity | Range | Level | Unreadable | null {
  const quality = knownQuality(piece);
  if (quality !== null) return quality;
  const value = readSingle(piece);
  if (value?.kind !== 'unreadable') return value;
  return FINAL.has(value.why) ? value : null;
}

const FINAL: ReadonlySet<string> = new Set(['approximate', 'number-too-long']);

/** A length limit leaves the label of the next measure without its value: "…，三级故障". */
function isCutOff(piece: string, parts: readonly Part[]): boolean {
  return piece.length <= LONGEST_CUT && parts.length > 0 && parts.every(({ label }) => label !== null)
    && /^[\u4e00-\u9fffa-zA-Z]+[≥≤<>=:]*$/.test(piece) && (MEASURE.test(piece) || parts.some(({ label }) => likeLabels(label!, piece)));
}

/** 满意度, 合格率; or a sign that waits for its number. */
const MEASURE = /[率度数量额比≥≤<>=:]$/;

/** 一级故障 and 三级故障 end alike; a clause behind a value does not. */
function likeLabels(label: string, piece: string): boolean {
  return label.at(-1) === piece.at(-1) && Math.abs(label.length - piece.length) <= 2;
}

/** "≥80%，<90%", "不低于5且不超过10": two ends of one thing. */
function asRange(parts: readonly Part[]): Range | Unreadable | null {
  const [one, two, more] = parts;
  if (one?.value?.kind !== 'quantity' || two?.value?.kind !== 'quantity' || more !== undefined) return null;
  if (two.label !== null && two.label !== one.label) return null;
  const range = joinEnds(one.value, two.value, one.label);
  return range?.kind === 'unreadable' ? unreadable('contradictory') : range;
}

/** Where one measure ends and the next begins. A comma between digits belongs to a number. */
function segments(text: string, byPunctuation: boolean): readonly string[] {
  const numbered = byPunctuation ? withListBreaks(text) : text.replaceAll(/[\n ]/g, BREAK);
  const broken = byPunctuation ? glued(numbered).replaceAll(/[;。、]|(?<!\d),|,(?!\d)|[,;、]?(?:并且|同时|而且|且)/g, BREAK) : numbered;
  return broken.split(BREAK).map((piece) => glued(piece).replace(/[,;。、.]+$/, '')).filter((piece) => piece !== '');
}

/** Never in a cell: normalising takes control signs out. */
const BREAK = '\u0001';

/** "1. 培训场次: 114次 2. 月均话务量: 175560次": list numbers count up from 1, or stand in circles. */
function withListBreaks(text: string): string {
  if (!/^ ?(?:1[.、)]|\(1\)|①|一、)/.test(text)) return text;
  let next = 1;
  return text.replaceAll(/(?<![\d.])(\d{1,2})(?:[.、)](?!\d)|\) )|\((\d{1,2})\)|[①-⑳]/g, (whole, bare: string | undefined, bracketed: string | undefined) => {
    const number = bare ?? bracketed;
    const value = number === undefined ? whole.codePointAt(0)! - 0x245f : Number(number);
    if (value !== next) return whole;
    next += 1;
    return BREAK;
  });
}

/** Blanks only break words, except between two digits. */
export function glued(text: string): string {
  return text.replaceAll(/(?<![\d.,])[ \n]|[ \n](?![\d.,])/g, '');
}
