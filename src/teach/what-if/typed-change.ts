import { normaliseText } from '../../quantity/normalise';
import { message, type Message } from '../../wording/message';
import { type Change, type Move, plainDecimal, type Spelling, spelled } from './move';

/** More signs than any value of a form; a longer text tells a story. */
export const LONGEST_TYPED = 200;

/** 填入的数: a change, or why it is none. */
export type Typed = { readonly kind: 'change'; readonly change: Change } | { readonly kind: 'refused'; readonly why: Message };

/** 读填入的数: a bare number takes the spelling of its cell; what is no number may still say something of a result. */
export function typedChange(typed: string, move: Move, spelling: Spelling | null): Typed {
  if (typed.length > LONGEST_TYPED) return refused('teach.if.too-long');
  const text = normaliseText(typed);
  const number = plainDecimal(move.kind === 'execution-rate' ? text.replace(/ ?%$/, '') : text);
  if (number !== null && spelling !== null && move.kind === 'actual') return change(move, spelled(spelling, number));
  if (move.kind === 'actual') return text === '' ? refused('teach.if.nothing-typed') : change(move, typed.trim());
  if (number === null) return refused(move.kind === 'weight' ? 'teach.if.not-points' : 'teach.if.not-rate');
  if (number.isNegative()) return refused('teach.if.negative');
  return spelling === null ? refused('teach.if.cannot-move') : change(move, spelled(spelling, number));
}

function change(move: Move, text: string): Typed {
  return { kind: 'change', change: { move, text } };
}

function refused(key: string): Typed {
  return { kind: 'refused', why: message(key) };
}
