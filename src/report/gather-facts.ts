import type { Verdict } from '../review/finding';
import { findingLabel } from '../review/finding-label';
import type { ReviewedForm } from '../review/reviewed-form';
import { isOpen, type JudgedFinding } from '../review/waivers';
import { areaAddress } from '../workbook/cell-ref';
import { message } from '../wording/message';
import { profileHash } from '../profile/profile-hash';
import { isLocal } from '../profile/profile-name';
import type { RuleProfile } from '../profile/rule-profile';
import type { CheckCounts, FindingFacts, FormIdentity, OpinionFacts, ProfileFacts, SignatureFacts } from './opinion-facts';
import { reviewedFacts, type ReviewerDecisions } from './reviewed-facts';
import { totalFacts } from './total-facts';

/** 复核人的决定: what only people know; findings by their key. */
export interface ReviewDecisions {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Every finding of the form, under its waivers. */
  readonly judged: readonly JudgedFinding[];
  /** 列入意见; null takes in every finding that is not waived. */
  readonly taken: ReadonlySet<string> | null;
  readonly notes: ReadonlyMap<string, string>;
  readonly scores: ReviewerDecisions;
  readonly signature: SignatureFacts;
}

/** 审核意见的事实 of one form: what the engine found, and what people decided about it. */
export function gatherFacts(form: ReviewedForm, { file, judged, taken, notes, scores, signature }: ReviewDecisions): OpinionFacts {
  const facts = (known: JudgedFinding): FindingFacts => findingFacts(known, form, notes.get(known.key) ?? '');
  return {
    identity: identityOf(form, file),
    profile: profileFacts(form.profile),
    totals: totalFacts(form),
    findings: judged.filter((known) => isOpen(known) && (taken?.has(known.key) ?? true)).map(facts),
    waivers: judged.flatMap((known) => known.waiver === null ? [] : [{
      finding: facts(known), reason: message(`review.waived-${known.waiver.reason}`), text: known.waiver.text, on: known.waiver.on,
    }]),
    checks: countsOf([...form.review.verdicts.values()]),
    reviewed: reviewedFacts(scores),
    signature,
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
    local: isLocal(profile),
    sources: sources.map((source) => ({
      title: source.title,
      documentNumber: source.documentNumber ?? '',
      issuer: source.issuer ?? '',
      issuedOn: source.issuedOn ?? '',
    })),
  };
}

function findingFacts({ finding }: JudgedFinding, { form }: ReviewedForm, note: string): FindingFacts {
  const { id, check, level, verdict, ref, related, advice, roundingOnly } = finding;
  return {
    id, check, level, verdict, ref, related, advice, roundingOnly, note,
    title: message(`check.${check}.title`),
    message: finding.message,
    indicator: findingLabel(finding, form),
  };
}

function countsOf(verdicts: readonly Verdict[]): CheckCounts {
  const count = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length;
  return { passed: count('passed'), failed: count('failed'), needsReview: count('needs-review'), inapplicable: count('inapplicable') };
}
