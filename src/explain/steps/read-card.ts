import type { DerivationStep } from '../../scoring/derivation';
import { message } from '../../wording/message';
import type { Explained } from './explained';
import type { CardLine, StepCard } from './step-card';

/** 读数: what was read from which cell, in the cell's own text. */
export function readCard({ cell }: Explained): readonly StepCard[] {
  const lines = cell.derivation.filter(isRead).map(lineOf);
  return lines.length === 0 ? [] : [{ id: 'read', topic: 'read', title: message('steps.read'), lines, footing: null, question: null }];
}

/** Points that are shared out are computed, not read. */
function isRead({ step, formula }: DerivationStep): boolean {
  return step.startsWith('read-') && formula === null;
}

function lineOf({ step, says, from }: DerivationStep): CardLine {
  const { text } = says.data;
  return from === null || typeof text !== 'string' ? { kind: 'says', says } : { kind: 'read', name: message(`steps.${step}`), text, at: from };
}
