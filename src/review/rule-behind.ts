import type { Citation, RuleProfile } from '../profile/rule-profile';
import { message, type Message } from '../wording/message';
import type { Finding } from './finding';

/** What in a profile a check rests on; a check that is not listed rests on practice, which its page explains. */
const RESTS_ON: Readonly<Record<string, (profile: RuleProfile) => Citation | null | undefined>> = {
  'fund-rows-contradict': ({ funds }) => funds.cite,
  'budget-overspent': ({ funds }) => funds.cite,
  'rate-differs': ({ funds }) => funds.cite,
  'rate-contradicts-funds': ({ funds }) => funds.cite,
  'weights-differ': ({ points }) => points.cite,
  'points-off-table': ({ points }) => points.cite,
  'score-over-weight': ({ indicators }) => indicators.limits.cite,
  'reason-missing': ({ reasons }) => reasons.cite,
  'subtotal-differs': ({ totals }) => totals.cite,
  'total-differs': ({ totals }) => totals.cite,
  'grade-missing': ({ grades }) => grades?.cite,
  'grade-differs': ({ grades }) => grades?.cite,
};

/** 依据: the clause and source of the profile behind a finding; null where the check's page says it all. */
export function ruleBehind({ check }: Finding, profile: RuleProfile): Message | null {
  const cite = Object.hasOwn(RESTS_ON, check) ? RESTS_ON[check]!(profile) : null;
  if (cite == null) return null;
  const { title = cite.source, documentNumber = null } = profile.sources.find(({ id }) => id === cite.source) ?? {};
  const source = documentNumber === null ? title : `${title}（${documentNumber}）`;
  const certainty = message(`review.certainty-${cite.certainty}`);
  return cite.clause === undefined ? message('review.rule', { source, certainty }) : message('review.rule-clause', { source, clause: cite.clause, certainty });
}
