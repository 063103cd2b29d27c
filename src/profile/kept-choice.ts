import type { Steps } from '../exact/in-steps';
import type { EvaluationForm } from '../form/evaluation-form';
import { chooseProfileInSteps } from './choose-profile';
import type { ProfileChoice } from './profile-choice';
import type { RuleProfile } from './rule-profile';

interface KeptChoice {
  readonly profiles: readonly RuleProfile[];
  readonly choice: ProfileChoice;
}

const kept = new WeakMap<EvaluationForm, KeptChoice>();

/** 沿用口径选择: the same object as long as the form and the profiles there are to choose from are the same. */
export function* keptChoice(form: EvaluationForm, profiles: readonly RuleProfile[]): Steps<ProfileChoice> {
  const before = kept.get(form);
  if (before !== undefined && isSame(before.profiles, profiles)) return before.choice;
  const choice = yield* chooseProfileInSteps(form, profiles);
  kept.set(form, { profiles, choice });
  return choice;
}

function isSame(before: readonly RuleProfile[], now: readonly RuleProfile[]): boolean {
  return before.length === now.length && before.every((profile, at) => profile === now[at]);
}
