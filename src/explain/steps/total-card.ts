import { decimalText } from '../../exact/decimal';
import { message } from '../../wording/message';
import type { Explained } from './explained';
import type { StepCard } from './step-card';

/** 总分: what a grade is given by; nothing where a veto gives it, or while the total is open. */
export function totalCard({ cell, form, score: { total } }: Explained): readonly StepCard[] {
  const byTotal = cell.kind === 'grade' && cell.derivation.some(({ says }) => 'total' in says.data);
  if (!byTotal || total.outcome !== 'scored') return [];
  const line = { kind: 'part', name: message('steps.the-total'), value: decimalText(total.score), at: form.total?.score.ref ?? null } as const;
  return [{ id: 'total', topic: 'total', title: message('steps.read'), lines: [line], footing: null, question: null }];
}
