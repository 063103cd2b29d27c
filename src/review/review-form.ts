import { atOnce, type Steps } from '../exact/in-steps';
import type { RuleProfile } from '../profile/rule-profile';
import { refText } from '../workbook/cell-ref';
import { message, type Message } from '../wording/message';
import { type Check, INAPPLICABLE, type Observation, type ReviewSubject } from './check';
import { checks } from './checks/index';
import type { Finding, Level, Verdict } from './finding';
import { NOTHING_SEEN, type SeenInForm } from './look-at-workbook';

/** 复核结果: what every check concluded, and all findings in reading order. */
export interface Review {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly findings: readonly Finding[];
}

/** 复核: holds one form against its profile. `inWorkbook` is what the workbook around it showed of it. */
export function reviewForm(subject: ReviewSubject, inWorkbook: readonly SeenInForm[] = NOTHING_SEEN): Review {
  return atOnce(reviewFormInSteps(subject, inWorkbook));
}

/** The same in steps, a check each: a form may have thousands of rows. */
export function* reviewFormInSteps(subject: ReviewSubject, inWorkbook: readonly SeenInForm[]): Steps<Review> {
  const verdicts = new Map<string, Verdict>();
  const findings: Finding[] = [];
  const take = (check: Named, look: () => Seen) => {
    const wishes = subject.profile.findings.find((change) => change.check === check.id) ?? null;
    if (wishes?.level === 'off') return;
    const seen = look();
    verdicts.set(check.id, verdictOf(seen));
    if (seen !== INAPPLICABLE) findings.push(...findingsOf(check, wishes, seen));
  };
  for (const check of checks) {
    take(check, () => check.evaluate(subject));
    yield;
  }
  for (const { check, seen } of inWorkbook) take(check, () => seen);
  return { verdicts, findings: findings.sort(inReadingOrder(subject.form.sheet)) };
}

/** What a finding takes from its check, of one form or of the whole workbook. */
type Named = Pick<Check, 'id' | 'level'>;
type Seen = ReturnType<Check['evaluate']>;

/** What a profile changes about one check: its level, its words. */
type Wishes = RuleProfile['findings'][number] | null;

/** What rounding explains stays a hint under every profile. */
function levelOf(check: Named, wishes: Wishes, observation: Observation): Level {
  if (observation.roundingOnly === true) return 'hint';
  const asked = wishes?.level === 'off' ? undefined : wishes?.level;
  return asked ?? observation.level ?? check.level;
}

/** The profile's own words say what is wrong; what rounding explains is still said as such. */
function messageOf(check: Named, wishes: Wishes, observation: Observation): Message {
  if (wishes?.wording !== undefined && observation.roundingOnly !== true) return message('review.wording', wishes.wording);
  return message(`check.${check.id}.${observation.message}`, observation.data);
}

function verdictOf(seen: Seen): Verdict {
  if (seen === INAPPLICABLE) return 'inapplicable';
  if (seen.some((observation) => observation.verdict === undefined)) return 'failed';
  return seen.length === 0 ? 'passed' : 'needs-review';
}

function findingsOf(check: Named, wishes: Wishes, seen: readonly Observation[]): Finding[] {
  const timesAt = new Map<string, number>();
  return seen.map((observation) => {
    const at = refText(observation.ref);
    const times = (timesAt.get(at) ?? 0) + 1;
    timesAt.set(at, times);
    return {
      id: times === 1 ? `${check.id}@${at}` : `${check.id}@${at}#${times}`,
      check: check.id,
      verdict: observation.verdict ?? 'failed',
      level: levelOf(check, wishes, observation),
      ref: observation.ref,
      related: observation.related ?? [],
      message: messageOf(check, wishes, observation),
      advice: message(`check.${check.id}.advice`),
      expected: observation.expected ?? null,
      written: observation.written ?? null,
      roundingOnly: observation.roundingOnly ?? false,
      fix: observation.fix ?? null,
    };
  });
}

/** Findings of the form's own sheet first, then row by row. */
function inReadingOrder(sheet: string): (a: Finding, b: Finding) => number {
  return (a, b) => Number(a.ref.sheet !== sheet) - Number(b.ref.sheet !== sheet)
    || a.ref.row - b.ref.row
    || a.ref.column - b.ref.column;
}
