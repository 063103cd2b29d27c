import { over, type Ratio, ratio, ratioOf, times } from '../exact/ratio';
import type { RuleProfile } from '../profile/rule-profile';
import { asRatio, type Part } from './add-up';
import type { LineScore } from './form-score';

/** 加数 of one line: its rounded score or the exact number behind it; nothing for a line without a score. `weighted`: it is out of the base of a second weighting. */
export function linePart(name: string, line: LineScore, { totals: { add }, indicators: { secondWeighting } }: RuleProfile, weighted: boolean): readonly Part[] {
  if (line.outcome === 'not-scored') return [];
  // 折算: what counts is the score out of the base, brought to the row's weight.
  const counted = (value: Ratio): Ratio => (weighted && secondWeighting !== null && line.weight !== null
    ? over(times(value, line.weight), ratioOf(secondWeighting.base))
    : value);
  if (line.outcome === 'scored') return [{ kind: 'known', name, value: counted(add === 'rounded' ? ratio(line.score) : line.exact) }];
  const [low, high] = [asRatio(line.range?.low), asRatio(line.range?.high)];
  return [{ kind: 'open', name, open: line.open ?? [line.reason], low: low === null ? null : counted(low), high: high === null ? null : counted(high) }];
}
