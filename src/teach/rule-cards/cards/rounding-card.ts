import { compare, ratio } from '../../../exact/ratio';
import { describeRounding } from '../../../explain/rules/describe-totals';
import type { RuleProfile } from '../../../profile/rule-profile';
import { NO_JUDGEMENTS } from '../../../scoring/form-score';
import { scoreForm } from '../../../scoring/score-form';
import { message } from '../../../wording/message';
import { cardOfRows } from '../card-of-rows';
import type { ByRole } from '../limit-rates';
import type { RuleCard } from '../rule-card';
import { rowsAt } from '../rows-at';
import { samplePlace } from '../sample-place';
import { formOfRows } from '../worked-row';

/** 修约: a score that goes up, one that ends in five behind the last place, and one that goes down, where the rule computes in proportion. */
export function roundingCard(profile: RuleProfile): RuleCard {
  const title = message('teachcard.rounding');
  const { lines } = describeRounding(profile);
  if (profile.indicators.positive.rule.method !== 'proportional') return { id: 'rounding', title, lines, formulas: [], rows: [], graphOf: null };
  return cardOfRows(profile, { id: 'rounding', title, lines, sample: rowsAt(samplePlace(profile), '≥100', roundedActuals(profile)) });
}

/** What a row earns depends on its weight, so the engine is asked which way each candidate goes. */
function roundedActuals(profile: RuleProfile): ByRole<string> {
  const tried = candidates(profile.rounding.indicatorScore.places).map((actual) => ({ actual, way: wayOf(actual, profile) }));
  const up = tried.find(({ way }) => way > 0);
  const edge = tried.find(({ way, actual }) => way !== 0 && actual.endsWith('5')) ?? tried[0]!;
  const down = tried.find(({ way, actual }) => way < 0 && actual !== edge.actual);
  return { typical: (up ?? down ?? edge).actual, edge: edge.actual, failing: (down ?? up ?? edge).actual };
}

/** Of 10 points, 88.86 of 100 earn 8.886: the last digit is the first that two places drop. Greater weights need one digit more. */
function candidates(places: number): readonly string[] {
  const endings = ['6', '5', '4', '1', '2', '3', '7', '8', '9'];
  return [places, places + 1].flatMap((kept) => endings.map((last) => kept === 0 ? `8${last}` : `88.${'8'.repeat(kept - 1)}${last}`));
}

/** Above zero where rounding raises the score, below where it lowers it. */
function wayOf(actual: string, profile: RuleProfile): number {
  const row = { ...samplePlace(profile), target: '≥100', actual };
  const [line] = scoreForm(formOfRows(profile, { typical: row, edge: row, failing: row }), profile, NO_JUDGEMENTS).indicators;
  return line?.outcome === 'scored' ? compare(ratio(line.score), line.exact) : 0;
}
