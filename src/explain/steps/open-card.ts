import { decimalText } from '../../exact/decimal';
import type { JudgementRange, LineScore, SumScore } from '../../scoring/form-score';
import { totalCellScore } from '../../scoring/total-scope';
import { message, type Message } from '../../wording/message';
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
    lines: [...whyOpen(cell.reason, explained).map((says) => ({ kind: 'says', says }) as const), ...rangeLines(rangeOf(explained))],
    footing: footingOf(cite, profile),
    question: null,
  }];
}

/** More of them are counted, so that a card stays a card. */
const MOST_REASONS = 12;

/** Of a sum each open part; of everything else its one reason. */
function whyOpen(reason: Message, explained: Explained): readonly Message[] {
  const result = resultOf(explained);
  const open = result?.outcome === 'needs-review' ? result.open ?? [] : [];
  if (open.length < 2) return [reason];
  const rest = open.length - MOST_REASONS;
  return [...open.slice(0, MOST_REASONS), ...(rest > 0 ? [message('steps.more', { count: String(rest) })] : [])];
}

function rangeLines(range: JudgementRange | null): readonly CardLine[] {
  if (range === null) return [];
  const { low, high, proposal } = range;
  return [
    { kind: 'says', says: low.equals(high) ? message('steps.only', { low: decimalText(low) }) : message('steps.range', { low: decimalText(low), high: decimalText(high) }) },
    ...(proposal === null ? [] : [{ kind: 'says', says: message('steps.proposal', { proposal: decimalText(proposal) }) } as const]),
  ];
}

function rangeOf(explained: Explained): JudgementRange | null {
  const result = resultOf(explained);
  return result?.outcome === 'needs-review' ? result.range : null;
}

/** A rate and a grade have no range of points. */
function resultOf({ cell: { kind, line }, form, profile, score }: Explained): LineScore | SumScore | null {
  switch (kind) {
    case 'fund-score': return score.funds[line]!;
    case 'indicator-score': return score.indicators[line]!;
    case 'subtotal': return score.subtotals[line]!;
    case 'total': return totalCellScore(form, score, profile);
    default: return null;
  }
}
