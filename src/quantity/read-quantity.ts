import { decimal } from '../exact/decimal';
import type { CellMeaning, Unreadable } from './quantity';
import { normaliseUpTo } from './normalise';
import { glued, readCompound } from './read-compound';
import { knownLevel, readLevel } from './read-level';
import { readMarks } from './read-marks';
import { readNothing } from './read-nothing';
import { readSingle } from './read-single';
import { readWhen } from './read-when';
import { readZero } from './read-zero';
import { remembered } from './remembered';
import { PERCENT } from './units';
import { unreadable } from './unreadable';

/** Longest text in which a value is looked for. */
const LONGEST = 1000;
/** A text with more words than this tells a story, whatever numbers it has. */
const LONGEST_VALUE = 400;

/**
 * 读数值: what the text of a value cell says. Never throws, never guesses: what has no single reading is refused with
 * its reason. In: the text of a cell. Out: its meaning. Linear in the length of the text.
 */
export const readQuantity: (text: string) => CellMeaning = remembered((text) => {
  const plain = plainNumber(text);
  if (plain !== null) return plain;
  const whole = normaliseUpTo(text, LONGEST);
  if (whole === null) return unreadable('too-long');
  const bare = withoutListNumber(unquoted(glued(whole).replace(/[。;,、!]+$/, '')));
  return readNothing(glued(whole)) ?? readNothing(bare) ?? readMarks(bare) ?? readZero(bare) ?? knownLevel(bare)
    ?? readWhen(bare) ?? readNumbers(bare, whole, text);
});

/** Most cells hold a bare number or a percentage: nothing in them needs folding or parting. */
function plainNumber(text: string): CellMeaning | null {
  const digits = PLAIN_NUMBER.exec(text);
  if (digits === null) return null;
  return { kind: 'quantity', comparison: 'none', amount: decimal(digits[1]!), unit: digits[2] === '' ? null : PERCENT, label: null };
}

const PLAIN_NUMBER = /^(\d{1,15}(?:\.\d{1,10})?)(%?)$/;

function readNumbers(bare: string, whole: string, text: string): CellMeaning {
  if (bare.length > LONGEST_VALUE) return unreadable(refusal(bare));
  const single = readSingle(bare.replace(/\.$/, ''));
  if (single !== null && single.kind !== 'unreadable') return isDashed(single, text) ? unreadable('contradictory') : single;
  const compound = readCompound(whole);
  if (compound !== null) return compound;
  if (single !== null) return single.why === 'sentence' ? unreadable(refusal(bare)) : single;
  if (hasNumber(bare) || bare === '一') return unreadable(refusal(bare));
  return ABOUT.test(bare) ? unreadable('approximate') : readLevel(bare);
}

/** "—90%": a long dash before a number may be a minus or a dash; "-90%" and "－90%" are a minus. */
function isDashed(value: CellMeaning, text: string): boolean {
  return value.kind === 'quantity' && value.amount.isNegative() && /^\s*[‒–—―─ー]/.test(text);
}

/** 数十次, 几百人, 十余个, 三五次: words for a number that is not named. */
const ABOUT = /^(?:上|近|约)?(?:上[十百千万亿]|[数几][十百千万亿]|[一二三四五六七八九]?[十百千万][几多余]|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九|几)[十百千万亿]?[几多余]?[\u4e00-\u9fff]{1,4}$/;

function hasNumber(text: string): boolean {
  return /\d|百分百|分之/.test(text);
}

/** Why a text with numbers was not read. */
function refusal(text: string): Unreadable['why'] {
  const numbers = text.match(/\d+(?:\.\d+)?/g)?.length ?? 0;
  if (/\d月份?[上中下]旬/.test(text) && text.length < 20) return 'approximate';
  if (numbers > 1 || (numbers === 0 && text.includes('分之'))) return 'several-numbers';
  return text === '一' || (numbers === 1 && /^[\d.]+$/.test(text)) ? 'contradictory' : 'sentence';
}

/** "“95%”" */
function unquoted(text: string): string {
  return /^["“'‘][^"“”'‘’]+["”'’]$/.test(text) ? text.slice(1, -1) : text;
}

/** "1.完成率≥90%" alone in a cell: the list number is none of the values. */
function withoutListNumber(text: string): string {
  return text.replace(/^(?:1[.、)](?=[^\d.])|\(1\)|①)(?=.)/, '');
}
