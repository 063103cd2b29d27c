import { foldText } from '../quantity/normalise';

/** Longest text that can still be a label; longer cells hold content and are never looked at as headings. */
export const LONGEST_LABEL = 200;

/** Most cells hold nothing to fold: printable ASCII without "<" and "&", and plain Chinese characters. */
const PLAIN = /^[\x21-\x25\x27-\x3b\x3f-\x5a\x5c\x5e-\x7a\x7c\u4e00-\u9fff]*$/;

/**
 * 标签归一: the text of a label without what printing added to it: width folded, blanks, line ends and tags gone.
 * "年 度 目\n标值" and "年度目标值" are the same label.
 */
export function foldHeading(text: string): string {
  return PLAIN.test(text) ? text : foldText(text);
}

/** A folded label taken apart: the words themselves, and what stood in brackets behind or between them. */
export interface LabelParts {
  readonly core: string;
  readonly note: string;
}

/** "权重40/m(m为产出指标总数)" is the core "权重40/m" and the note "m为产出指标总数". One pass; an open bracket runs to the end. */
export function splitBrackets(folded: string): LabelParts {
  if (!folded.includes('(')) return { core: folded, note: '' };
  let core = '';
  let note = '';
  let depth = 0;
  for (const sign of folded) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) core += sign;
    else note += sign;
  }
  return core === '' ? { core: note, note: '' } : { core, note };
}
