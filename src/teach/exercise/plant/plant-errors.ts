import type { Steps } from '../../../exact/in-steps';
import { NOTHING_SEEN } from '../../../review/look-at-workbook';
import { reviewFormInSteps } from '../../../review/review-form';
import type { Finding } from '../../../review/finding';
import type { ReviewSubject } from '../../../review/check';
import type { RuleProfile } from '../../../profile/rule-profile';
import { refText, sameCell } from '../../../workbook/cell-ref';
import type { CellEdit } from '../../../workbook/change-set';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { afterEdits } from '../after-edits';
import type { ExerciseKey } from '../exercise-key';
import { ruledCells } from '../ruled-cells';
import { type Seeded, shuffled } from '../seeded';
import { subjectIn } from '../subject-in';
import type { Plant } from './plant';
import { plantNamed, type PlantId } from './plants';

/** 种下的错误. */
export interface PlantedError {
  readonly plant: Plant;
  readonly edit: CellEdit;
  /** What the rule gives at its cell; null for an error in words. */
  readonly right: string | null;
}

interface Ground {
  readonly book: WorkbookSnapshot;
  readonly subject: ReviewSubject;
}

/** Each kind gets so many tries at other places. */
const TRIES = 4;

/**
 * 种下错误, the kinds in turn. One that the review does not find, that makes it accuse an unrelated cell, or that hides an
 * earlier one is not used.
 */
export function* plantErrors(ground: Ground, profile: RuleProfile, judgements: ExerciseKey['judgements'], { plants, count }: { readonly plants: readonly PlantId[]; readonly count: number }, random: Seeded): Steps<readonly PlantedError[]> {
  const known = new Set((yield* reviewFormInSteps(ground.subject, NOTHING_SEEN)).findings.map(({ id }) => id));
  const planted: PlantedError[] = [];
  let now = ground;
  let order = shuffled(plants, random);
  const tries = new Map(order.map((id) => [id, TRIES]));
  while (planted.length < count && order.length > 0) {
    const [id, ...rest] = order;
    const grown = yield* oneMore(now, ground.subject.form.id, profile, judgements, plantNamed(id!)!, planted, known, random);
    if (grown !== null) {
      planted.push(grown.planted);
      now = grown.ground;
    } else tries.set(id!, tries.get(id!)! - 1);
    order = tries.get(id!)! > 0 ? [...rest, id!] : rest;
  }
  return planted;
}

function* oneMore(now: Ground, formId: string, profile: RuleProfile, judgements: ExerciseKey['judgements'], plant: Plant, before: readonly PlantedError[], known: ReadonlySet<string>, random: Seeded): Steps<{ readonly planted: PlantedError; readonly ground: Ground } | null> {
  const edit = plant.plant(now.subject, random);
  if (edit === null || before.some((one) => sameCell(one.edit.ref, edit.ref))) return null;
  const book = afterEdits(now.book, [edit]);
  const subject = yield* subjectIn(book, formId, profile, judgements);
  if (subject === null) return null;
  const planted: PlantedError = { plant, edit, right: plant.words ? null : ruledAt(now.subject, edit) };
  const all = [...before, planted];
  const { findings } = yield* reviewFormInSteps(subject, NOTHING_SEEN);
  if (!all.every((one) => isFound(one, findings) && (one.plant.words || ruledAt(subject, one.edit) === one.right))) return null;
  return accusesOthers(all, findings, known) ? null : { planted, ground: { book, subject } };
}

function ruledAt(subject: ReviewSubject, { ref }: CellEdit): string | null {
  return ruledCells(subject).find(({ field }) => sameCell(field.ref, ref))?.shown ?? null;
}

/** 查出: a check of this kind of error names its cell. */
export function isFound({ plant, edit }: Pick<PlantedError, 'plant' | 'edit'>, findings: readonly Finding[]): boolean {
  const at = refText(edit.ref);
  return findings.some(({ check, ref, related }) => plant.finds.includes(check) && [ref, ...related].some((cell) => refText(cell) === at));
}

function accusesOthers(planted: readonly PlantedError[], findings: readonly Finding[], known: ReadonlySet<string>): boolean {
  const expected = new Set(planted.flatMap(({ plant }) => [...plant.finds, ...plant.follows]));
  return findings.some(({ id, check }) => !known.has(id) && !expected.has(check));
}
