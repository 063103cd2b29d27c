import { useState } from 'react';
import { CELL_GROUPS, type CellGroup, type ExerciseChoice, LAST_SEED, MOST_ERRORS } from '../../../teach/exercise/exercise-choice';
import { PLANT_IDS, type PlantId } from '../../../teach/exercise/plant/plants';
import { message, type Message } from '../../../wording/message';

/** So many errors, until somebody says how many. */
const USUAL_ERRORS = '5';
/** More cells than any form computes. */
const MOST_CELLS = 9999;

/** 出题单: what a person has put into the fields so far. */
export interface ExerciseForm {
  readonly kind: ExerciseChoice['kind'];
  readonly groups: readonly CellGroup[];
  readonly plants: readonly PlantId[];
  readonly count: Readonly<Record<ExerciseChoice['kind'], string>>;
  readonly seed: string;
}

/** What the fields ask for, or what is wrong in which of them. */
export type AskedExercise =
  | { readonly choice: ExerciseChoice; readonly seed: number }
  | { readonly wrong: 'choice' | 'count' | 'seed'; readonly says: Message };

export function useExerciseForm(): { readonly form: ExerciseForm; readonly change: (patch: Partial<ExerciseForm>) => void } {
  const [form, setForm] = useState<ExerciseForm>(() => ({ kind: 'blank', groups: CELL_GROUPS, plants: PLANT_IDS, count: { blank: '', errors: USUAL_ERRORS }, seed: newSeed() }));
  return { form, change: (patch) => { setForm((before) => ({ ...before, ...patch })); } };
}

/** Any number will do: it only has to be another one. */
export function newSeed(): string {
  return String(1 + Math.floor(Math.random() * LAST_SEED));
}

export function askedIn({ kind, groups, plants, count, seed }: ExerciseForm): AskedExercise {
  if ((kind === 'blank' ? groups : plants).length === 0) return { wrong: 'choice', says: message('exercisetab.chooseSome') };
  const most = kind === 'blank' ? MOST_CELLS : MOST_ERRORS;
  const many = wholeIn(count[kind], most);
  if (many === null && (kind === 'errors' || count[kind].trim() !== '')) return { wrong: 'count', says: message('exercisetab.badCount', { most: String(most) }) };
  const number = wholeIn(seed, LAST_SEED);
  if (number === null) return { wrong: 'seed', says: message('exercisetab.badCount', { most: String(LAST_SEED) }) };
  return { seed: number, choice: kind === 'blank' ? { kind, groups, count: many } : { kind, plants, count: many! } };
}

function wholeIn(text: string, most: number): number | null {
  const digits = text.trim();
  return /^[1-9]\d{0,3}$/.test(digits) && Number(digits) <= most ? Number(digits) : null;
}
