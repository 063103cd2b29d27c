import { describeLevels } from '../../../explain/rules/describe-levels';
import type { RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { cardOfRows } from '../card-of-rows';
import type { ByRole } from '../limit-rates';
import type { RuleCard } from '../rule-card';
import { rowsAt } from '../rows-at';
import { samplePlace } from '../sample-place';

/** A target in words, and words that no profile lists. */
const TARGET = '服务水平明显提升';
const UNLISTED = '工作有序开展';

/** 定性指标: one row for each degree; where the profile lists none, what it says of words, of the same words, and of a percentage. */
export function levelsCard(profile: RuleProfile): RuleCard {
  return cardOfRows(profile, {
    id: 'levels',
    title: message('teachcard.levels'),
    lines: describeLevels(profile).lines,
    sample: rowsAt(samplePlace(profile), TARGET, levelActuals(profile)),
  });
}

function levelActuals({ indicators: { qualitative: { levels } } }: RuleProfile): ByRole<string> {
  const wordOf = (degree: 'achieved' | 'partial' | 'failed') => levels.find((level) => level.degree === degree)?.words[0];
  return { typical: wordOf('achieved') ?? TARGET, edge: wordOf('partial') ?? '90%', failing: wordOf('failed') ?? UNLISTED };
}
