import type { StepCard } from '../../../explain/steps/step-card';

/** 停留处: a card that is shown, or the question before it. */
export interface WalkStop {
  /** Index of the card. */
  readonly card: number;
  readonly asking: boolean;
}

/** 逐步的停留处: each card is one, and its question one before it. */
export function walkStops(cards: readonly StepCard[]): readonly WalkStop[] {
  return cards.flatMap(({ question }, card): readonly WalkStop[] => question === null ? [{ card, asking: false }] : [{ card, asking: true }, { card, asking: false }]);
}
