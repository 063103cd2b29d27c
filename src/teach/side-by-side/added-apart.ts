import type { EvaluationForm } from '../../form/evaluation-form';
import { oneLine, shortened } from '../../form/row-name';
import type { DerivationStep } from '../../scoring/derivation';
import { message, type Message } from '../../wording/message';

/**
 * 相加的数不同: the first part of the sums that differs, and what each profile adds there; null where the sums have other
 * parts altogether. Row parts come before the fund score, which the total of a form may leave out.
 */
export function addedApart(steps: readonly (DerivationStep | null)[], form: EvaluationForm): readonly (Message | null)[] | null {
  const added = steps.map((step) => step?.operands ?? null);
  const known = added.filter((operands) => operands !== null);
  if (known.length < 2) return null;
  const names = new Set(known.flatMap((operands) => Object.keys(operands)));
  const apart = [...names].filter((name) => new Set(known.map((operands) => operands[name] ?? null)).size > 1);
  const first = apart.find((name) => name !== 'fund') ?? apart[0];
  if (first === undefined) return null;
  const part = partName(first, form);
  const more = String(apart.length - 1);
  return added.map((operands) => {
    if (operands === null) return null;
    const value = operands[first];
    if (value === undefined) return message('side.not-added', { part });
    return apart.length === 1 ? message('side.added', { part, value }) : message('side.added-more', { part, value, more });
  });
}

/** The parts of a sum are named by the sheet row (r15), the subtotal of the form (s1), or what else they are. */
function partName(name: string, { subtotals }: EvaluationForm): Message {
  const number = Number(name.replace(/^[a-z]+/, ''));
  if (name.startsWith('r')) return message('side.part-row', { row: String(number) });
  const subtotal = /^s\d+$/.test(name) ? subtotals[number - 1] : undefined;
  const label = subtotal === undefined ? '' : shortened(oneLine(subtotal.label));
  if (label !== '') return message('side.part-subtotal', { label });
  if (name === 'fund') return message('side.part-fund');
  return message(name === 'penalties' ? 'side.part-penalties' : name.startsWith('off') ? 'side.part-off-table' : 'side.part-section');
}
