import { parseInterval } from '../profile/interval';
import type { Citation } from '../profile/rule-profile';
import { message } from '../wording/message';
import { judgeShare } from './judge-words';
import { readRow } from './read-row';
import type { RowContext } from './row-context';
import { textOf } from './text-match';
import { unreadable, type Verdict } from './verdict';
import { wordsOf } from './words-of';

/** 由人评定的指标: the profile's exception, whatever stands in the row. Its proposal speaks for a row that says nothing against itself. */
export function judgeByPerson({ share, default: proposal }: { readonly share: string; readonly default: string | null }, cite: Citation, context: RowContext): Verdict {
  const { actual, steps } = readRow(context.indicator, context.form.date1904);
  if (actual.kind === 'nothing') return unreadable(message(`scoring.no-actual-${actual.sort}`), steps);
  const words = wordsOf(actual, textOf(context.indicator.actual));
  const against = words === null
    ? actual.kind === 'unreadable'
    : words.negated || words.degree === 'partial' || words.degree === 'failed';
  return judgeShare(parseInterval(share), against ? null : proposal, message('scoring.judged-by-exception'), cite, context, steps);
}
