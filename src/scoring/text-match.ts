import type { Field } from '../form/evaluation-form';
import { foldText } from '../quantity/normalise';
import { remembered } from '../quantity/remembered';

/** 文字归一: full width folded, blanks and tags gone, so that labels compare as people read them. */
export const folded: (text: string) => string = remembered((text) => foldText(text).toLowerCase());

export function textOf(field: Field | null): string {
  return field === null ? '' : folded(field.text);
}

export function mentionsAny(text: string, words: readonly string[]): boolean {
  return foldedWords(words).some((word) => text.includes(word));
}

const known = new WeakMap<readonly string[], readonly string[]>();

/** The word lists of a profile do not change; each is folded once. */
function foldedWords(words: readonly string[]): readonly string[] {
  const before = known.get(words);
  if (before !== undefined) return before;
  const folds = words.map(folded);
  known.set(words, folds);
  return folds;
}

/** Whether one of the words is the whole text, apart from numbering and a closing remark in brackets. */
export function isAnyOf(text: string, words: readonly string[]): boolean {
  const bare = withoutRemark(withoutNumbering(text));
  return foldedWords(words).some((word) => word === text || word === bare);
}

function withoutNumbering(text: string): string {
  return text.replace(/^(?:[(]?[0-9一二三四五六七八九十]{1,3}[)]?[.、:)]|[★*])/, '');
}

function withoutRemark(text: string): string {
  const open = text.indexOf('(');
  return open > 0 && text.endsWith(')') ? text.slice(0, open) : text;
}
