import type { Plant } from '../plant';
import { debrisKinds } from './debris-kinds';
import { reasonKinds } from './reason-kinds';
import { sumKinds } from './sum-kinds';
import { toldKinds } from './told-kinds';
import { valueKinds } from './value-kinds';
import { wordKinds } from './word-kinds';

/** 种错清单: every kind of error that the mutation test plants, a family a file. */
export const kinds: readonly Plant[] = [...sumKinds, ...toldKinds, ...reasonKinds, ...valueKinds, ...wordKinds, ...debrisKinds];
