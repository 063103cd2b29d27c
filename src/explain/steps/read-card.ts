import type { DerivationStep } from '../../scoring/derivation';
import { message } from '../../wording/message';
import type { Explained } from './explained';
import type { CardLine, StepCard } from './step-card';

/** 读数: what was read from which cell, in the cell's own text. */
export function readCard({ cell }: Explained): readonly StepCard[] {
  const read = cell.derivation.filter(isRead);
  // What a row asks and what it reached come first; how much it is worth is needed last.
  const lines = [...read.filter(({ step }) => step !== 'read-weight'), ...read.filter(({ step }) => step === 'read-weight')].flatMap(linesOf);
  return lines.length === 0 ? [] : [{ id: 'read', topic: 'read', title: message('steps.read'), lines, footing: null, question: null }];
}

/** Points that are shared out are computed, not read. */
function isRead({ step, formula }: DerivationStep): boolean {
  return step.startsWith('read-') && formula === null;
}

function linesOf({ step, says, value, from }: DerivationStep): readonly CardLine[] {
  const { text } = says.data;
  const name = message(`steps.${step}`);
  if (from !== null && typeof text === 'string') return [{ kind: 'read', name, text, at: from }];
  // Points that stand in no cell are the profile's, which the sentence tells without the number.
  return step === 'read-weight' && value !== null ? [{ kind: 'read', name, text: value, at: null }, { kind: 'says', says }] : [{ kind: 'says', says }];
}
