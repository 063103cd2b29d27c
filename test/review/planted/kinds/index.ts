import type { Plant } from '../plant';
import { sumKinds } from './sum-kinds';
import { toldKinds } from './told-kinds';

/** 种错清单: every kind of error that the mutation test plants, a family a file. */
export const kinds: readonly Plant[] = [...sumKinds, ...toldKinds];
