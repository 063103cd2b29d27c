import { atOnce, type Steps } from './exact/in-steps';
import type { EvaluationForm, RefusedSheet } from './form/evaluation-form';
import { findFormsInSteps } from './form/find-forms';
import { keptChoice } from './profile/kept-choice';
import type { ProfileChoice } from './profile/profile-choice';
import type { RuleProfile } from './profile/rule-profile';
import { lookAtWorkbook, NOTHING_SEEN, sawTheSame, type SeenInForm } from './review/look-at-workbook';
import { reviewForm, reviewFormInSteps, type Review } from './review/review-form';
import type { FormScore, Judgements } from './scoring/form-score';
import { keptScore } from './scoring/kept-score';
import type { WorkbookSnapshot } from './workbook/snapshot';

/** 核算结果 of one form. Without a profile nothing is scored, and `choice` says why. */
export interface FormAssessment {
  readonly form: EvaluationForm;
  readonly choice: ProfileChoice;
  /** The profile it was held against: the one asked for, else the suggested one. */
  readonly profile: RuleProfile | null;
  readonly score: FormScore | null;
  /** 复核, done when it is first asked for: filling does not need it. */
  readonly review: Review | null;
  /** 复核 beside a living page, where it was not asked for yet; what it makes is `review`. */
  readonly reviewInSteps: () => Steps<Review | null>;
}

/** 核算结果 of a workbook. */
export interface Assessment {
  readonly forms: readonly FormAssessment[];
  readonly refused: readonly RefusedSheet[];
}

/** What goes in beside the workbook: the rules there are, the rule asked for, and what people decided. */
export interface AssessmentInput {
  readonly profiles: readonly RuleProfile[];
  /** 选定的口径 for one form; null lets the evidence in the form decide. */
  readonly chosen: (form: EvaluationForm) => RuleProfile | null;
  readonly judgements: Judgements;
}

/** 进度: how many forms are done, of how many that were found; of none while the workbook is still searched. */
export interface AssessmentProgress {
  readonly done: number;
  readonly of: number;
}

/** 核算: the whole line. Which cell means what, which rule applies, what it gives, what contradicts it. */
export function assess(workbook: WorkbookSnapshot, input: AssessmentInput): Assessment {
  return atOnce(assessInSteps(workbook, input));
}

/**
 * The same in steps of a few milliseconds, so that a screen stays alive between them. Forms of unchanged sheets, under
 * unchanged rules and decisions, come back as the same objects.
 */
export function* assessInSteps(workbook: WorkbookSnapshot, input: AssessmentInput): Generator<AssessmentProgress, Assessment> {
  const { forms, refused } = yield* telling(SEARCHING, findFormsInSteps(workbook));
  const scored: ScoredForm[] = [];
  for (const form of forms) {
    scored.push(yield* telling({ done: scored.length, of: forms.length }, assessForm(form, input)));
    yield { done: scored.length, of: forms.length };
  }
  const seen = lookAtWorkbook({ workbook, forms: scored.filter(isScored) });
  return { forms: scored.map((one) => assessmentOf(one, seen.get(one.form) ?? NOTHING_SEEN)), refused };
}

const SEARCHING: AssessmentProgress = { done: 0, of: 0 };

function* telling<Result>(progress: AssessmentProgress, steps: Steps<Result>): Generator<AssessmentProgress, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield progress;
  }
}

/** A form before its review, which may say of it what the other forms of the workbook show. */
type ScoredForm = Omit<FormAssessment, 'review' | 'reviewInSteps'>;

function* assessForm(form: EvaluationForm, { profiles, chosen, judgements }: AssessmentInput): Steps<ScoredForm> {
  const choice = yield* keptChoice(form, profiles);
  const profile = chosen(form) ?? choice.suggested;
  const score = profile === null ? null : yield* keptScore(form, profile, judgements);
  return { form, choice, profile, score };
}

function isScored(one: ScoredForm): one is ScoredForm & { readonly profile: RuleProfile; readonly score: FormScore } {
  return one.profile !== null && one.score !== null;
}

/** The assessment a form had last, and what the workbook then showed of it. */
interface KeptAssessment {
  readonly assessment: FormAssessment;
  readonly seen: readonly SeenInForm[];
}

const kept = new WeakMap<EvaluationForm, KeptAssessment>();

function assessmentOf(scored: ScoredForm, seen: readonly SeenInForm[]): FormAssessment {
  const before = kept.get(scored.form);
  if (before?.assessment.choice === scored.choice && before.assessment.score === scored.score && sawTheSame(before.seen, seen)) return before.assessment;
  const assessment = isScored(scored) ? withReview(scored, seen) : { ...scored, score: null, review: null, reviewInSteps: notReviewed };
  kept.set(scored.form, { assessment, seen });
  return assessment;
}

function withReview({ form, choice, profile, score }: ScoredForm & { readonly profile: RuleProfile; readonly score: FormScore }, seen: readonly SeenInForm[]): FormAssessment {
  let review: Review | null = null;
  // Somebody may ask for it while another makes it in steps, and there is only one.
  const keep = (made: Review): Review => (review ??= made);
  return {
    form, choice, profile, score,
    get review() {
      return review ?? keep(reviewForm({ form, profile, score }, seen));
    },
    reviewInSteps: function* () {
      return review ?? keep(yield* reviewFormInSteps({ form, profile, score }, seen));
    },
  };
}

// eslint-disable-next-line require-yield -- there is nothing to stop for
function* notReviewed(): Steps<null> {
  return null;
}
