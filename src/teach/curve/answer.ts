import type { Decimal } from '../../exact/decimal';
import { ratio, type Ratio } from '../../exact/ratio';
import type { LineScore } from '../../scoring/form-score';
import type { Message } from '../../wording/message';

/** 引擎的回答 for one number: a score, a range that the rule leaves open, or nothing that could be drawn. */
export type Answer =
  | { readonly kind: 'scored'; readonly exact: Ratio; readonly score: Decimal }
  | { readonly kind: 'open'; readonly low: Ratio; readonly high: Ratio; readonly why: Message }
  | { readonly kind: 'none'; readonly why: Message };

/** Asks the engine what a row scores with this number in the place of its own. */
export type Ask = (number: Decimal) => Answer;

export function answerOf(line: LineScore): Answer {
  if (line.outcome === 'scored') return { kind: 'scored', exact: line.exact, score: line.score };
  if (line.outcome === 'not-scored' || line.range === null) return { kind: 'none', why: line.reason };
  return { kind: 'open', low: ratio(line.range.low), high: ratio(line.range.high), why: line.reason };
}
