import { knownLevel, readLevel } from './read-level';
import type { Level, Unreadable } from './quantity';
import { unreadable } from './unreadable';

const TICKED = new Set(['☑', '√', '■', '●']);
const OPEN = new Set(['□', '✗', '×', '☒']);

/**
 * 勾选框: "☑是□否", "□达成 √部分达成". The one ticked option is the meaning; no tick or several ticks are none.
 * Forms filled with the Wingdings font show R for a ticked and £ for an open box. null when there are no boxes.
 */
export function readMarks(text: string): Level | Unreadable | null {
  const boxes = text.includes('£') ? text.replaceAll('£', '□').replaceAll('R', '☑') : text;
  if (!boxes.includes('□') && !(boxes.includes('☑') && boxes.length > 1)) return null;
  const options = optionsOf(boxes);
  const ticked = options.filter(({ mark }) => TICKED.has(mark));
  if (ticked.length === 0) return unreadable('incomplete');
  if (ticked.length > 1) return unreadable('contradictory');
  const words = ticked[0]!.words;
  if (words === '') return options.length === 1 ? knownLevel('√') : unreadable('incomplete');
  return readLevel(words);
}

/** Marks stand before their options; in "是☑ 否□" behind them. */
function optionsOf(text: string): readonly { mark: string; words: string }[] {
  const pieces: { mark: string; words: string }[] = [];
  let words = '';
  const behind = !TICKED.has(text[0]!) && !OPEN.has(text[0]!);
  for (const sign of text) {
    if (!TICKED.has(sign) && !OPEN.has(sign)) words += sign;
    else if (behind) { pieces.push({ mark: sign, words: bare(words) }); words = ''; }
    else { close(pieces, words); pieces.push({ mark: sign, words: '' }); words = ''; }
  }
  if (!behind) close(pieces, words);
  return pieces;
}

function close(pieces: { mark: string; words: string }[], words: string): void {
  const last = pieces.at(-1);
  if (last !== undefined) last.words = bare(words);
}

function bare(words: string): string {
  return words.replace(/^[,;、/:]/, '').replace(/[,;、/:]$/, '');
}
