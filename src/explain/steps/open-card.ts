import { decimalText } from '../../exact/decimal';
import type { JudgementRange } from '../../scoring/form-score';
import { message } from '../../wording/message';
import type { Explained } from './explained';
import { footingOf } from './footing-of';
import type { CardLine, StepCard } from './step-card';

/** 待定: why the rule decides nothing here, and between which ends a person decides. */
export function openCard(explained: Explained): readonly StepCard[] {
  const { cell, profile } = explained;
  if (cell.reason === null) return [];
  const cite = cell.derivation.findLast(({ step }) => step === 'ask')?.cite ?? null;
  return [{
    id: 'open',
    topic: 'open',
    title: message('steps.open'),
    lines: [{ kind: 'says', says: cell.reason }, ...rangeLines(rangeOf(explained))],
    footing: footingOf(cite, profile),
    question: null,
  }];
}

function rangeLines(range: JudgementRange | null): readonly CardLine[] {
  if (range === null) return [];
  const { low, high, proposal } = range;
  return [
    { kind: 'says', says: low.equals(high) ? message('steps.only', { low: decimalText(low) }) : message('steps.range', { low: decimalText(low), high: decimalText(high) }) },
    ...(proposal === null ? [] : [{ kind: 'says', says: message('steps.proposal', { proposal: decimalText(proposal) }) } as const]),
  ];
}

function rangeOf({ cell: { kind, line }, score }: Explained): JudgementRange | null {
  const result = kind === 'fund-score' ? score.funds[line]
    : kind === 'indicator-score' ? score.indicators[line]
      : kind === 'subtotal' ? score.subtotals[line]
        : kind === 'total' ? score.total : undefined;
  return result?.outcome === 'needs-review' ? result.range : null;
}
