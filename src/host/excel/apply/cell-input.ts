import type { CellContent } from '../../../workbook/change-set';

/** 写入值: what Excel takes for a cell in `values` and `formulas`; "" empties it. */
export type CellInput = string | number | boolean;

/** Excel reads what it is given as if it were typed, so a text that it could read otherwise stands behind an apostrophe. */
export function cellInput(content: CellContent): CellInput {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'number':
      return Number(content.decimal);
    case 'text':
      return textInput(content.text.replaceAll(/\r\n?/g, '\n'));
    case 'boolean':
      return content.value;
    case 'error':
      return content.error;
    case 'formula':
      return `=${content.formula}`;
  }
}

function textInput(text: string): string {
  return mayBeReadOtherwise(text) ? `'${text}` : text;
}

/** Signs that begin a formula, or that Excel takes as its own mark. */
const LEADING = /^['=+\-@#]/;

/** A character that stands in no number, amount, percentage, date or time, whatever the language of the program. */
const SURELY_WORDS = /(?![年月日时時分秒上下午点])\p{Script=Han}/u;
const TRUTH = /^(?:true|false)$/i;

/** An apostrophe too many only shows in the formula bar; one too few makes 1/2 a date. */
function mayBeReadOtherwise(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  if (LEADING.test(plain) || LEADING.test(text)) return true;
  if (TRUTH.test(plain)) return true;
  return /\d/.test(plain) && !SURELY_WORDS.test(plain);
}
