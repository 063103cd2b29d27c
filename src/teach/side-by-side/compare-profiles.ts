import { atOnce, type Steps } from '../../exact/in-steps';
import type { EvaluationForm } from '../../form/evaluation-form';
import { chooseProfileInSteps } from '../../profile/choose-profile';
import type { ProfileCandidate } from '../../profile/profile-choice';
import type { RuleProfile } from '../../profile/rule-profile';
import { computedCells } from '../../scoring/computed-cells';
import type { FormScore, Judgements } from '../../scoring/form-score';
import { scoreFormInSteps } from '../../scoring/score-form';
import { comparedRows } from './compared-rows';
import { gradeChanges } from './grade-changes';
import { unusedJudgements } from './unused-judgements';
import { profileFit } from './profile-fit';
import { gradeCompared, totalCompared } from './compared-score';
import type { ComparedRow, GradeChange, ProfileColumn, SideBySide } from './side-by-side';
import { whyNotCompared } from './why-not-compared';

/** What is compared. whyNotCompared() has been asked about the profiles. */
export interface CompareInput {
  readonly form: EvaluationForm;
  readonly profiles: readonly RuleProfile[];
  readonly judgements: Judgements;
  /** 在用的口径 with the score that is known already: the form is held against it whatever speaks against that. */
  readonly inForce: { readonly profile: RuleProfile; readonly score: FormScore } | null;
}

/** 同表异规: the form under each profile. The engine scores; here the results are only laid beside one another. */
export function compareProfiles(input: CompareInput): SideBySide {
  return atOnce(compareProfilesInSteps(input));
}

/** The same in steps: a form may have thousands of rows. */
export function* compareProfilesInSteps(input: CompareInput): Steps<SideBySide> {
  const { form, profiles, judgements } = input;
  if (whyNotCompared(profiles) !== null) throw new RangeError('these profiles cannot be compared');
  const { candidates } = yield* chooseProfileInSteps(form, profiles);
  const columns: ProfileColumn[] = [];
  for (const profile of profiles) columns.push(yield* columnOf(profile, candidates.find((one) => one.profile === profile) ?? null, input));
  const rows = yield* comparedRows(form, columns);
  const { changes, untried } = yield* gradeChanges(form, columns, rows, judgements);
  return {
    columns,
    rows: rows.map((row, at) => withChanges(row, changes.get(at) ?? [])),
    totals: columns.map((column) => column.fits ? totalCompared(column.score.total, column.profile) : null),
    grades: columns.map((column) => column.fits ? gradeCompared(column.score.grade) : null),
    untried,
  };
}

/** The row is asked for its step only when somebody reads it. */
function withChanges(row: Omit<ComparedRow, 'gradeChanges'>, gradeChanges: readonly GradeChange[]): ComparedRow {
  const { kind, line, ref, label, scores, differs } = row;
  return { kind, line, ref, label, scores, differs, gradeChanges, get step() { return row.step; } };
}

function* columnOf(profile: RuleProfile, candidate: ProfileCandidate | null, { form, profiles, judgements, inForce }: CompareInput): Steps<ProfileColumn> {
  const held = inForce !== null && inForce.profile === profile;
  const score = held ? inForce.score : yield* scoreFormInSteps(form, profile, judgements);
  yield;
  const { against, remarks } = profileFit({ form, profile, score }, candidate);
  yield;
  // Whoever works under a profile has settled that it holds here; what is odd about it is said beside the numbers.
  if (!held && against.length > 0) return { fits: false, profile, inForce: false, why: against };
  const unused = unusedJudgements(computedCells(form, score, profile), score, profile, profiles, judgements);
  return { fits: true, profile, inForce: held, score, remarks: [...against, ...remarks, ...unused] };
}
