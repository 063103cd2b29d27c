/** Longest text that can still be a label; longer cells hold content and are never looked at as headings. */
export const LONGEST_LABEL = 200;

const TAG = /<\/?[a-zA-Z][a-zA-Z0-9]{0,9}(?: [^<>]{0,100})?\/?>/g;
/** Most cells hold nothing to fold: printable ASCII without "<", and plain Chinese characters. */
const PLAIN = /^[\x21-\x3b\x3d-\x7e\u4e00-\u9fff]*$/;
const BLANK = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]+/g;

/**
 * 标签归一: the text of a label without what printing added to it: width folded, blanks, line ends and tags gone.
 * "年 度 目\n标值" and "年度目标值" are the same label.
 */
export function foldHeading(text: string): string {
  return PLAIN.test(text) ? text : text.replace(TAG, '').normalize('NFKC').replace(BLANK, '');
}

/** A folded label taken apart: the words themselves, and what stood in brackets behind or between them. */
export interface LabelParts {
  readonly core: string;
  readonly note: string;
}

/** "权重40/m(m为产出指标总数)" is the core "权重40/m" and the note "m为产出指标总数". One pass; an open bracket runs to the end. */
export function splitBrackets(folded: string): LabelParts {
  if (!BRACKET.test(folded)) return { core: folded, note: '' };
  let core = '';
  let note = '';
  let depth = 0;
  for (const sign of folded) {
    if (OPEN.has(sign)) depth += 1;
    else if (CLOSE.has(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0) core += sign;
    else note += sign;
  }
  return core === '' ? { core: note, note: '' } : { core, note };
}

const BRACKET = /[([{【〔〈]/;
const OPEN = new Set(['(', '[', '【', '〔', '〈', '{']);
const CLOSE = new Set([')', ']', '】', '〕', '〉', '}']);
