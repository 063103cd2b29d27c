import { decimal } from '../../../exact/decimal';
import { compare, minus, type Ratio, ratio, ratioOf } from '../../../exact/ratio';
import { describeTotals } from '../../../explain/rules/describe-totals';
import { parseInterval } from '../../../profile/interval';
import type { RuleProfile } from '../../../profile/rule-profile';
import { message } from '../../../wording/message';
import { type ByRole, insideOf, ROLES } from '../limit-rates';
import type { RuleCard } from '../rule-card';
import { judgedTotal } from '../judged-total';

/** 合计与等级: a total inside the second grade, on the line of the best one, and just below the lowest line. */
export function totalsCard(profile: RuleProfile): RuleCard {
  const totals = gradeTotals(profile);
  const rows = totals === null ? [] : ROLES.map((role) => judgedTotal(role, totals[role], profile));
  return { id: 'totals', title: message('teachcard.totals'), lines: describeTotals(profile).lines, formulas: [], rows, graphOf: null };
}

/** null where no total has a grade. */
function gradeTotals({ grades, rounding: { total: { places } } }: RuleProfile): ByRole<Ratio> | null {
  const bands = (grades?.bands ?? []).map(({ interval }) => parseInterval(interval)).sort((a, b) => compare(b.low ?? BELOW_ALL, a.low ?? BELOW_ALL));
  const [best, second = best] = bands;
  const lines = bands.flatMap(({ low }) => (low === null ? [] : [low]));
  const lowest = lines.at(-1);
  if (best === undefined || best.low === null || second === undefined || lowest === undefined) return null;
  return { typical: insideOf(second), edge: best.low, failing: minus(lowest, ratio(decimal(`1e-${places}`))) };
}

const BELOW_ALL = ratioOf('-999999999');
