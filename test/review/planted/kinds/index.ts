import type { Plant } from '../plant';
import { debrisKinds } from './debris-kinds';
import { formulaKinds } from './formula-kinds';
import { fundKinds } from './fund-kinds';
import { openKinds } from './open-kinds';
import { reasonKinds } from './reason-kinds';
import { shapeKinds } from './shape-kinds';
import { sumKinds } from './sum-kinds';
import { toldKinds } from './told-kinds';
import { valueKinds } from './value-kinds';
import { wordKinds } from './word-kinds';

/** 种错清单: every kind of error that the mutation test plants, a family a file. */
export const kinds: readonly Plant[] = [
  ...sumKinds, ...fundKinds, ...toldKinds, ...openKinds, ...formulaKinds, ...shapeKinds,
  ...reasonKinds, ...valueKinds, ...wordKinds, ...debrisKinds,
];
