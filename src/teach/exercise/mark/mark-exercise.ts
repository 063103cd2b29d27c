import { atOnce, type Steps } from '../../../exact/in-steps';
import type { EvaluationForm, Field } from '../../../form/evaluation-form';
import { profileHash } from '../../../profile/profile-hash';
import type { RuleProfile } from '../../../profile/rule-profile';
import { NOTHING_SEEN } from '../../../review/look-at-workbook';
import { reviewFormInSteps } from '../../../review/review-form';
import type { ReviewSubject } from '../../../review/check';
import { contentOf, sameContent } from '../../../workbook/cell-content';
import { refText, sameCell } from '../../../workbook/cell-ref';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { message } from '../../../wording/message';
import type { ExerciseTask } from '../exercise';
import type { ExerciseKey } from '../exercise-key';
import { asHandedOut } from '../handed-out';
import type { MadeOrRefused } from '../made-or-refused';
import { plantNamed } from '../plant/plants';
import { ruledCells } from '../ruled-cells';
import { judgementsIn, subjectIn } from '../subject-in';
import { answersPrint, tasksOf } from '../task-answers';
import { followOn } from './follow-on';
import { judgeCell } from './judge-cell';
import { judgeWords } from './judge-words';
import { learnerCells } from './learner-cells';
import type { Judged, MarkedTask, Marking } from './marking';
import { touchedCells } from './touched-cells';

/** 批改 a filled exercise against the rule, whatever the learner has done to the cells the rule reads. */
export function markExercise(workbook: WorkbookSnapshot, key: ExerciseKey, profiles: readonly RuleProfile[]): MadeOrRefused<Marking> {
  return atOnce(markExerciseInSteps(workbook, key, profiles));
}

/** The same in steps: a form may have thousands of rows. */
export function* markExerciseInSteps(workbook: WorkbookSnapshot, key: ExerciseKey, profiles: readonly RuleProfile[]): Steps<MadeOrRefused<Marking>> {
  const named = profiles.filter(({ id }) => id === key.profile.id);
  const profile = named.find((one) => profileHash(one) === key.profile.hash);
  if (profile === undefined) return { refused: message(named.length === 0 ? 'exercise.profileGone' : 'exercise.profileChanged', { profile: key.profile.id }) };
  const subject = yield* subjectIn(asHandedOut(workbook, key.given), key.form, profile, key.judgements);
  const learner = yield* subjectIn(workbook, key.form, profile, key.judgements);
  if (subject === null || learner === null) return { refused: message('exercise.formGone') };
  const tasks = tasksOf(subject, key.tasks);
  if (tasks === null || answersPrint(tasks) !== key.answers) return { refused: message('exercise.otherAnswers') };
  return { made: yield* markedBy({ workbook, key, subject, learner }, tasks) };
}

/** 等级 behind its label, without the label. */
function writtenIn({ ref, text }: Field, { grade }: EvaluationForm): string {
  const prefix = grade?.prefix ?? null;
  return prefix !== null && sameCell(grade!.field.ref, ref) && text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

interface Filled {
  readonly workbook: WorkbookSnapshot;
  readonly key: ExerciseKey;
  /** As handed out. */
  readonly subject: ReviewSubject;
  readonly learner: ReviewSubject;
}

function* markedBy({ workbook, key, subject, learner }: Filled, tasks: readonly ExerciseTask[]): Steps<Marking> {
  const now = learnerCells(workbook, learner.form);
  const then = learnerCells(asHandedOut(workbook, key.given), subject.form);
  const follow = followOn(subject, judgementsIn(key.judgements), now);
  const ruled = new Map(ruledCells(subject).map((cell) => [refText(cell.field.ref), cell]));
  const review = { then: (yield* reviewFormInSteps(subject, NOTHING_SEEN)).findings, now: (yield* reviewFormInSteps(learner, NOTHING_SEEN)).findings };
  const judge = ({ cells: [ref], plant }: ExerciseTask): Judged => {
    const changed = !sameContent(contentOf(now(ref!).cell), contentOf(then(ref!).cell));
    const planted = plant === null ? null : plantNamed(plant)!;
    if (planted?.words === true) return judgeWords(planted, ref!, changed, review.then, review.now);
    if (planted !== null && !changed) return { mark: 'left', why: message('exercise.why.untouched') };
    return judgeCell(subject, ruled.get(refText(ref!))!, now(ref!), follow);
  };
  const marked = tasks.map((task): MarkedTask => {
    const { mark, why } = judge(task);
    const earned = mark === 'right' ? task.points : mark === 'half' ? task.points / 2 : 0;
    return { ...task, written: writtenIn(now(task.cells[0]!), subject.form), mark, earned, why };
  });
  return {
    number: key.number, kind: key.kind, form: subject.form, profile: subject.profile, tasks: marked,
    earned: marked.reduce((sum, { earned }) => sum + earned, 0),
    of: marked.reduce((sum, { points }) => sum + points, 0),
    touched: touchedCells(subject, key, now),
  };
}
