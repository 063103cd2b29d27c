import { nameOf } from '../profile/profile-name';
import { message, type Message } from '../wording/message';
import { inGroup } from './finding-groups';
import type { OpinionFacts, TotalFacts } from './opinion-facts';

/** 审核意见四句话: what the totals are, how they compare, what was found, what is asked for; the reviewed score where there is one. */
export function opinionSentences(facts: OpinionFacts): readonly Message[] {
  const { reviewed } = facts;
  const score = reviewed?.total ?? null;
  return [
    message('report.said.verdict', verdictData(facts)),
    differenceSentence(facts.totals),
    findingsSentence(facts),
    ...(score === null ? [] : [message('report.said.reviewed', { total: score, grade: reviewed?.grade ?? message('report.open') })]),
    requestSentence(facts),
  ];
}

/** 自检结果: the same for those who filled the form in. */
export function selfCheckSentences(facts: OpinionFacts): readonly Message[] {
  const { passed, failed, needsReview, inapplicable } = facts.checks;
  return [
    message('report.said.selfVerdict', verdictData(facts)),
    differenceSentence(facts.totals),
    message('report.said.selfCheck', {
      all: String(passed + failed + needsReview), passed: String(passed), failed: String(failed), open: String(needsReview), inapplicable: String(inapplicable),
    }),
    message(facts.findings.length === 0 ? 'report.said.ready' : 'report.said.mend'),
  ];
}

function verdictData({ identity, profile, totals }: OpinionFacts): Message['data'] {
  const open = message('report.open');
  const blank = message('report.said.blank');
  return {
    project: identity.project === '' ? message('report.said.thisProject') : message('report.said.projectOf', { project: identity.project }),
    year: identity.year === '' ? message('report.said.noYear') : message('report.said.year', { year: identity.year }),
    reported: totals.total.reported === '' ? blank : totals.total.reported,
    reportedGrade: totals.grade.reported === '' ? blank : totals.grade.reported,
    profile: nameOf(profile.name, profile.local ? profile.hash : null),
    id: profile.id,
    version: profile.version,
    recomputed: totals.total.recomputed ?? open,
    grade: totals.grade.recomputed ?? open,
  };
}

function differenceSentence({ total: { difference }, because }: TotalFacts): Message {
  if (difference === null) return message('report.said.notComparable');
  if (difference === '0') return message('report.said.same');
  return because === null ? message('report.said.differs', { difference }) : message('report.said.differsBecause', { difference, because });
}

function findingsSentence({ findings, waivers }: OpinionFacts): Message {
  const waived = String(waivers.length);
  if (findings.length === 0) return message('report.said.nothing', { waived });
  const count = (group: Parameters<typeof inGroup>[1]): string => String(inGroup(findings, group).length);
  return message('report.said.findings', {
    count: String(findings.length), errors: count('error'), warnings: count('warning'), hints: count('hint'), open: count('to-review'), waived,
  });
}

function requestSentence({ findings }: OpinionFacts): Message {
  if (inGroup(findings, 'error').length > 0) return message('report.said.correct');
  return message(findings.length > 0 ? 'report.said.check' : 'report.said.clear');
}
