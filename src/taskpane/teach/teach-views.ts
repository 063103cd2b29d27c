import type { ComponentType } from 'react';
import { DerivationPart } from './derivation/derivation-part';
import { SideBySidePart } from './side-by-side/side-by-side-part';

interface TeachPartView {
  /** Key of its name in the catalogue. */
  readonly label: string;
  readonly part: ComponentType;
}

/** 讲解方式, in the order of their tabs. */
export const VIEWS = {
  derivation: { label: 'teach.derivation', part: DerivationPart },
  sideBySide: { label: 'teach.sideBySide', part: SideBySidePart },
} as const satisfies Readonly<Record<string, TeachPartView>>;

export type TeachPart = keyof typeof VIEWS;
