import { NUMBER_PLANTS } from './number-plants';
import type { Plant } from './plant';
import { WORD_PLANTS } from './word-plants';

const ALL = { ...NUMBER_PLANTS, ...WORD_PLANTS } as const;

export type PlantId = keyof typeof ALL;

/** 错误种类, in the order in which a person picks them. */
export const PLANT_IDS = Object.keys(ALL) as readonly PlantId[];

/** The plant of this name; null for a name that this version does not know. */
export function plantNamed(id: string): Plant | null {
  return Object.hasOwn(ALL, id) ? ALL[id as PlantId] : null;
}
