import type { ComponentType } from 'react';
import { DerivationPart } from './derivation/derivation-part';
import { ExercisePart } from './exercise/exercise-part';
import { SideBySidePart } from './side-by-side/side-by-side-part';
import { WhatIfPart } from './what-if/what-if-part';

interface TeachPartView {
  /** Key of its name in the catalogue. */
  readonly label: string;
  readonly part: ComponentType;
}

/** 讲解方式, in the order of their tabs. */
export const VIEWS = {
  derivation: { label: 'teach.derivation', part: DerivationPart },
  whatIf: { label: 'teach.whatIf', part: WhatIfPart },
  sideBySide: { label: 'teach.sideBySide', part: SideBySidePart },
  exercise: { label: 'teach.exercise', part: ExercisePart },
} as const satisfies Readonly<Record<string, TeachPartView>>;

export type TeachPart = keyof typeof VIEWS;
