import { CELL_GROUPS, type CellGroup, type ExerciseChoice, LAST_SEED, MOST_ERRORS } from '../teach/exercise/exercise-choice';
import { PLANT_IDS } from '../teach/exercise/plant/plants';
import { message } from '../wording/message';
import { CliError } from './cli-error';
import type { Invocation } from './invocation';

/** So many errors, where nobody says how many. */
const USUAL_ERRORS = 5;

/** 出题方式 as the command line asks for it. */
export function readExerciseChoice({ kind, exercise: { of, count } }: Pick<Invocation, 'kind' | 'exercise'>): ExerciseChoice {
  if (kind !== null && kind !== 'blank' && kind !== 'errors') throw new CliError('usage', message('cli.badExerciseKind', { kind }));
  const names = of === null ? null : of.split(',').map((name) => name.trim()).filter((name) => name !== '');
  if (kind === 'errors') return { kind, plants: chosen(names, PLANT_IDS), count: countIn(count, MOST_ERRORS) ?? USUAL_ERRORS };
  return { kind: 'blank', groups: chosen<CellGroup>(names, CELL_GROUPS), count: countIn(count, MOST_CELLS) };
}

export function readSeed(text: string | null): number {
  if (text === null || !/^[1-9]\d{0,3}$/.test(text)) throw new CliError('usage', message('cli.badSeed', { seed: text ?? '', last: String(LAST_SEED) }));
  return Number(text);
}

const MOST_CELLS = 9999;

function chosen<Name extends string>(names: readonly string[] | null, known: readonly Name[]): readonly Name[] {
  if (names === null) return known;
  const stranger = names.find((name) => !known.some((one) => one === name));
  if (stranger !== undefined || names.length === 0) throw new CliError('usage', message('cli.badOf', { name: stranger ?? '', known: known.join(', ') }));
  return known.filter((name) => names.includes(name));
}

function countIn(text: string | null, most: number): number | null {
  if (text === null) return null;
  if (!/^[1-9]\d{0,3}$/.test(text) || Number(text) > most) throw new CliError('usage', message('cli.badCount', { count: text, most: String(most) }));
  return Number(text);
}
