import type { Field } from '../../form/evaluation-form';
import type { LineScore } from '../../scoring/form-score';
import { message } from '../../wording/message';
import { triggerSays } from '../rules/describe-reasons';
import type { Explained } from './explained';
import { footingOf } from './footing-of';
import { askReason } from './questions/ask-reason';
import type { CardLine, StepCard } from './step-card';

/** 偏差原因: whether one is due, and why; nothing for an open row that may yet come to owe one. */
export function reasonCard(explained: Explained): readonly StepCard[] {
  const line = lineOf(explained);
  if (line === null || line.score.outcome === 'not-scored') return [];
  const { profile: { reasons } } = explained;
  const { outcome, reasonDue } = line.score;
  const due = reasonDue.length > 0;
  if (!due && outcome !== 'scored') return [];
  const cell: readonly CardLine[] = line.reason === null ? [] : [{ kind: 'read', name: message('steps.reason-cell'), text: line.reason.text, at: line.reason.ref }];
  const why: readonly CardLine[] = due
    ? reasonDue.map((says) => ({ kind: 'says', says }))
    : reasons.triggers.map((trigger) => ({ kind: 'says', says: triggerSays(trigger) }));
  const answer = message(due ? (outcome === 'scored' ? 'steps.reason-due' : 'steps.reason-due-open') : reasons.triggers.length === 0 ? 'steps.reason-never' : 'steps.reason-not-due');
  return [{
    id: 'reason',
    topic: 'reason',
    title: message('steps.reason'),
    lines: [{ kind: 'says', says: answer }, ...why, ...(due ? cell : [])],
    footing: footingOf(reasons.triggers[0]?.cite ?? reasons.cite, explained.profile),
    question: outcome === 'scored' && reasons.triggers.length > 0 ? askReason(due) : null,
  }];
}

/** Deductions and vetoes are no results that deviate. */
function lineOf({ cell: { kind, line }, form, score }: Explained): { readonly score: LineScore; readonly reason: Field | null } | null {
  if (kind === 'fund-score') return { score: score.funds[line]!, reason: form.funds[line]!.reason };
  if (kind !== 'indicator-score') return null;
  const row = form.indicators[line]!;
  return row.role === 'penalty' || row.role === 'veto' ? null : { score: score.indicators[line]!, reason: row.reason };
}
