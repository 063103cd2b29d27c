import type { RuleBlock, RuleLine } from '../../explain/rules/rule-line';

const STATION = 'card.';

/** The lines of a block that say something about one idea, by what their sentences are called: "positive-", "limits-". */
export function linesAbout({ lines }: RuleBlock, ...starts: readonly string[]): readonly RuleLine[] {
  return lines.filter(({ says: { key } }) => starts.some((start) => key.startsWith(start, STATION.length)));
}
