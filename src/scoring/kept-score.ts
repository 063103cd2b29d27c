import type { Decimal } from '../exact/decimal';
import type { Steps } from '../exact/in-steps';
import type { EvaluationForm } from '../form/evaluation-form';
import type { RuleProfile } from '../profile/rule-profile';
import type { Decisions, FormScore, Judgements } from './form-score';
import { scoreFormInSteps } from './score-form';

/** The last score of a form, and what it came from. */
interface KeptScore {
  readonly profile: RuleProfile;
  /** Whether other judgements answer everything that was asked in the same way. */
  readonly holdsFor: (judgements: Judgements) => boolean;
  readonly score: FormScore;
}

const kept = new WeakMap<EvaluationForm, KeptScore>();

/** 沿用得分: the same object as long as the form, the profile and the judgements that bear on this form are the same. */
export function* keptScore(form: EvaluationForm, profile: RuleProfile, judgements: Judgements): Steps<FormScore> {
  const before = kept.get(form);
  if (before?.profile === profile && before.holdsFor(judgements)) return before.score;
  const scores: Answers = new Map();
  const offTable: Answers = new Map();
  const { acceptDefaults } = judgements;
  const score = yield* scoreFormInSteps(form, profile, {
    scores: noting(judgements.scores, scores), offTable: noting(judgements.offTable, offTable), acceptDefaults,
  });
  const holdsFor = (others: Judgements) =>
    others.acceptDefaults === acceptDefaults && agrees(scores, others.scores) && agrees(offTable, others.offTable);
  kept.set(form, { profile, holdsFor, score });
  return score;
}

/** What scoring asked for and was told: a decision in another form of the workbook is never among it. */
type Answers = Map<string, Decimal | undefined>;

function noting(decisions: Decisions, answers: Answers): Decisions {
  return {
    get: (key) => {
      const answer = decisions.get(key);
      answers.set(key, answer);
      return answer;
    },
  };
}

function agrees(answers: Answers, decisions: Decisions): boolean {
  for (const [key, before] of answers) {
    const now = decisions.get(key);
    if (before === undefined || now === undefined ? before !== now : !before.equals(now)) return false;
  }
  return true;
}
