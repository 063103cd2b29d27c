import { message } from '../../wording/message';
import type { Explained } from './explained';
import { kindCard } from './kind-card';
import { openCard } from './open-card';
import { readCard } from './read-card';
import { reasonCard } from './reason-card';
import { cardsOfStep } from './cards-of-step';
import type { StepCard } from './step-card';
import { totalCard } from './total-card';

/** 推导卡 of a computed cell: what was read, of what kind it is, and then one idea after the other to what the cell comes to. */
export function stepCards(explained: Explained): readonly StepCard[] {
  const { cell } = explained;
  const steps = cell.derivation.flatMap((step, at) => cardsOfStep(step, at, explained));
  return [
    ...readCard(explained),
    ...steps.filter(({ topic }) => topic === 'weight'),
    ...kindCard(explained),
    ...totalCard(explained),
    ...steps.filter(({ topic }) => topic !== 'weight'),
    ...openCard(explained),
    ...(cell.result === null ? [] : [resultCard(cell.result, explained)]),
    ...reasonCard(explained),
  ];
}

function resultCard(text: string, { cell }: Explained): StepCard {
  return { id: 'result', topic: 'result', title: message(`steps.result-${cell.kind}`), lines: [{ kind: 'result', text, at: cell.ref }], footing: null, question: null };
}
