import type { Finding, Verdict } from '../review/finding';
import { placesIn } from '../review/place-in-form';
import type { ReviewedForm } from '../review/reviewed-form';
import { areaAddress } from '../workbook/cell-ref';
import { message } from '../wording/message';
import { profileHash } from '../profile/profile-hash';
import type { RuleProfile } from '../profile/rule-profile';
import type { CheckCounts, FindingFacts, FormIdentity, OpinionFacts, ProfileFacts, ReviewedFacts, SignatureFacts } from './opinion-facts';
import { totalFacts } from './total-facts';

/** 复核人的决定: what only people know; by the id of a finding where it is about one. */
export interface ReviewDecisions {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** 列入意见; null takes in every finding that is not waived. */
  readonly taken: ReadonlySet<string> | null;
  readonly waived: ReadonlyMap<string, { readonly reason: string; readonly by: string; readonly on: string }>;
  readonly notes: ReadonlyMap<string, string>;
  readonly reviewed: ReviewedFacts | null;
  readonly signature: SignatureFacts;
}

/** Nobody has decided anything yet: every finding is taken in. */
export function undecided(file: string): ReviewDecisions {
  return { file, taken: null, waived: new Map(), notes: new Map(), reviewed: null, signature: { reviewer: '', date: '' } };
}

/** 审核意见的事实 of one form: what the engine found, and what people decided about it. */
export function gatherFacts(form: ReviewedForm, decisions: ReviewDecisions): OpinionFacts {
  const { findings, verdicts } = form.review;
  const { taken, waived } = decisions;
  return {
    identity: identityOf(form, decisions.file),
    profile: profileFacts(form.profile),
    totals: totalFacts(form),
    findings: findings.filter(({ id }) => !waived.has(id) && (taken === null || taken.has(id))).map((finding) => findingFacts(form, finding, decisions)),
    waivers: findings.flatMap((finding) => {
      const waiver = waived.get(finding.id);
      return waiver === undefined ? [] : [{ finding: findingFacts(form, finding, decisions), ...waiver }];
    }),
    checks: countsOf([...verdicts.values()]),
    reviewed: decisions.reviewed,
    signature: decisions.signature,
  };
}

function identityOf({ form }: ReviewedForm, file: string): FormIdentity {
  const shown = (text: string | undefined): string => text?.trim() ?? '';
  return {
    file,
    form: form.id,
    range: `${form.sheet}!${areaAddress(form.range)}`,
    project: shown(form.project?.text),
    department: shown(form.department?.text),
    unit: shown(form.unit?.text),
    year: form.year === null ? '' : String(form.year),
  };
}

/** 口径及其依据, as a paper cites it. */
export function profileFacts(profile: RuleProfile): ProfileFacts {
  const { id, version, name, standing, sources } = profile;
  return {
    id, version, name, standing,
    hash: profileHash(profile),
    sources: sources.map((source) => ({
      title: source.title,
      documentNumber: source.documentNumber ?? '',
      issuer: source.issuer ?? '',
      issuedOn: source.issuedOn ?? '',
    })),
  };
}

function findingFacts({ form }: ReviewedForm, finding: Finding, { notes }: ReviewDecisions): FindingFacts {
  const { id, check, level, verdict, ref, related, advice, roundingOnly } = finding;
  return {
    id, check, level, verdict, ref, related, advice, roundingOnly,
    title: message(`check.${check}.title`),
    message: finding.message,
    indicator: placesIn(form)(ref).name,
    note: notes.get(id) ?? '',
  };
}

function countsOf(verdicts: readonly Verdict[]): CheckCounts {
  const count = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length;
  return { passed: count('passed'), failed: count('failed'), needsReview: count('needs-review'), inapplicable: count('inapplicable') };
}
