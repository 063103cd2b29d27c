import { remembered } from '../quantity/remembered';
import { foldHeading } from './fold-heading';

/** 值的样子, as far as the layout needs it: is this a number, nothing, a target, or words? What it means is decided elsewhere. */
export type CellKind = 'blank' | 'nothing' | 'number' | 'value' | 'words';

/** Longer texts are words without looking. */
const LONGEST_VALUE = 60;
const NUMBER = /^[+-]?¥?\d[\d,]{0,20}(?:\.\d{0,20})?(?:%|\(%\)|分|元|万元|亿元)?$/;
const SUM_SHOWN = /^\d{1,6}(?:\.\d{1,6})?[/×*+]\d{1,6}(?:\.\d{1,6})?=\d{1,6}(?:\.\d{1,6})?$/;
const VALUE = /^(?:[≥≤><=≈]|不低于|不少于|不超过|不高于)\d|^\d[\d,.]{0,20}(?:%|‰|\(%\)|[^\d\s]{1,4})?$/;
/** A formula never computed and an error value stand where a number will be. */
const COMPUTED = /^=[-+(]{0,3}\$?[A-Za-z]{1,9}[\d($!.]|^#(?:DIV\/0!|REF!|VALUE!|N\/A|NAME\?|NUM!|NULL!)$/;
const NOTHING = /^(?:[-/\\]{1,6}|无|null|NULL|不适用|\.{2,24})$/;

export const cellKind: (text: string) => CellKind = remembered(kindOf);

function kindOf(text: string): CellKind {
  if (text.length > LONGEST_VALUE * 2) return 'words';
  const folded = foldHeading(text);
  if (folded === '') return 'blank';
  if (COMPUTED.test(folded)) return 'number';
  if (folded.length > LONGEST_VALUE) return 'words';
  if (NOTHING.test(folded)) return 'nothing';
  if (NUMBER.test(folded) || SUM_SHOWN.test(folded)) return 'number';
  return VALUE.test(folded) ? 'value' : 'words';
}

export function isNumber(text: string): boolean {
  return cellKind(text) === 'number';
}

/** Blank, or one of the ways to write that there is nothing. */
export function isEmptyish(text: string): boolean {
  const kind = cellKind(text);
  return kind === 'blank' || kind === 'nothing';
}
