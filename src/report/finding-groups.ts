import type { FindingFacts } from './opinion-facts';

/** 分组: by level; what a person has to decide stands apart from what is wrong. */
export type FindingGroup = 'error' | 'warning' | 'hint' | 'to-review';

export const GROUPS: readonly FindingGroup[] = ['error', 'warning', 'hint', 'to-review'];

export function groupOf({ level, verdict }: Pick<FindingFacts, 'level' | 'verdict'>): FindingGroup {
  return verdict === 'needs-review' ? 'to-review' : level;
}

export function inGroup(findings: readonly FindingFacts[], group: FindingGroup): readonly FindingFacts[] {
  return findings.filter((finding) => groupOf(finding) === group);
}
