import { citationFor } from '../profile/citation-for';
import type { CellMeaning, Level } from '../quantity/quantity';
import { message } from '../wording/message';
import { judgeAmount } from './judge-amount';
import { judgeCompound } from './judge-compound';
import { judgeDeadline, judgePeriod } from './judge-deadline';
import { judgeRange } from './judge-range';
import { judgeLevel, judgePercentForWords, judgeSameText, judgeUnlisted, levelOf } from './judge-words';
import { readRow } from './read-row';
import type { RowContext } from './row-context';
import { note } from './step';
import { textOf } from './text-match';
import { open, unreadable, type Verdict } from './verdict';
import { wordsOf } from './words-of';

/** 指标判定: what target and actual say, and by which comparison. One early return per kind. */
export function judgeRow(context: RowContext): Verdict {
  const { indicator } = context;
  const { target, actual, steps } = readRow(indicator, context.form.date1904);

  if (target.kind === 'nothing') return unreadable(message('scoring.no-target'), steps);
  if (actual.kind === 'nothing') return unreadable(message(`scoring.no-actual-${actual.sort}`), steps);

  const words = wordsOf(actual, textOf(indicator.actual));
  if (words !== null) return judgeWords(words, target, context);
  if (repeatsTarget(target, actual, context)) return judgeSameText(context, steps);
  if (actual.kind === 'unreadable') return unreadable(message(`scoring.unreadable-${actual.why}`, { cell: message('scoring.the-actual') }), steps);
  if (target.kind === 'unreadable') return unreadable(message(`scoring.unreadable-${target.why}`, { cell: message('scoring.the-target') }), steps);

  switch (target.kind) {
    case 'level':
      return actual.kind === 'quantity' ? judgePercentForWords(actual, context, steps) : open(message('scoring.number-for-words'), steps);
    case 'deadline':
      return judgeDeadline(target, actual, context, steps);
    case 'period':
      return judgePeriod(target, actual, context, steps);
    case 'compound':
      return judgeCompound(target, actual, context, steps);
    case 'range':
      return actual.kind === 'quantity' ? judgeRange(target, actual, context, steps) : unreadable(message('scoring.kinds-differ'), steps);
    case 'quantity':
      return actual.kind === 'quantity' ? judgeAmount(target, actual, context, steps) : unreadable(message('scoring.kinds-differ'), steps);
  }
}

/** 与指标值文字相同, where the text is no single number that could be compared. */
function repeatsTarget(target: CellMeaning, actual: CellMeaning, { indicator }: RowContext): boolean {
  const same = textOf(indicator.target) === textOf(indicator.actual);
  const plain = actual.kind === 'range' || (actual.kind === 'unreadable' && actual.why !== 'error-value' && actual.why !== 'elsewhere');
  return same && plain && target.kind === actual.kind;
}

/** A word as the actual: the same as the target, a level of the scale, or something nobody listed. */
function judgeWords(words: Level, target: Exclude<CellMeaning, { kind: 'nothing' }>, context: RowContext): Verdict {
  const { indicator, profile: { indicators: { qualitative } } } = context;
  const { steps } = readRow(indicator, context.form.date1904);
  const worded = target.kind === 'level' || (target.kind === 'unreadable' && target.why === 'sentence');
  const level = levelOf(words, context);
  if (level !== null && (worded || qualitative.levelDecidesNumbers)) {
    const decides = worded ? [] : [note('kind', message('scoring.level-decides'), { cite: citationFor(qualitative.cite, 'levelDecidesNumbers') })];
    return judgeLevel(level, context, [...steps, ...decides]);
  }
  if (level !== null) return open(message('scoring.level-for-number', { level: level.name }), steps);
  if (textOf(indicator.target) === textOf(indicator.actual)) return judgeSameText(context, steps);
  if (worded) return judgeUnlisted(words, context, steps);
  return open(message('scoring.words-for-number', { text: words.text }), steps);
}
