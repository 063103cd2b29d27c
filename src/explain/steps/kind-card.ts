import { message } from '../../wording/message';
import type { Explained } from './explained';
import { footingOf } from './footing-of';
import { indicatorKind } from './indicator-kind';
import { askKind } from './questions/ask-kind';
import type { StepCard } from './step-card';

/** 指标类型: how target and actual are held against each other, and what says so. */
export function kindCard(explained: Explained): readonly StepCard[] {
  const { cell, profile } = explained;
  const said = cell.derivation.filter(({ step }) => step === 'kind');
  const found = indicatorKind(explained);
  if (found === null && said.length === 0) return [];
  const cite = said.find((step) => step.cite !== null)?.cite ?? null;
  return [{
    id: 'kind',
    topic: 'kind',
    title: message('steps.kind'),
    lines: [
      ...(found === null ? [] : [{ kind: 'says', says: message(`steps.kind-${found.kind}`) } as const]),
      ...said.map(({ says }) => ({ kind: 'says', says }) as const),
      ...(found?.sign === '=' && found.kind !== 'equal' ? [{ kind: 'says', says: message(found.kind === 'reverse' ? 'steps.kind-equals-zero' : 'card.equals-at-least') } as const] : []),
    ],
    footing: footingOf(cite, profile),
    question: found === null ? null : askKind(found),
  }];
}
