import type { Ratio } from '../exact/ratio';
import { ratioText } from '../exact/ratio-text';
import type { Citation } from '../profile/rule-profile';
import type { CellRef } from '../workbook/cell-ref';
import type { Message } from '../wording/message';
import type { DerivationStep, StepName } from './derivation';

interface Aside {
  readonly value?: string | null;
  readonly cite?: Citation | null;
  readonly from?: CellRef | null;
}

/** 推导步骤 without arithmetic: what a cell says, which rule applies, what is asked. */
export function note(step: StepName, says: Message, { value = null, cite = null, from = null }: Aside = {}): DerivationStep {
  return { step, says, operands: {}, formula: null, value, cite, from };
}

/** 推导步骤 that computes: the formula over the operand names gives the value. */
export function computed(
  step: StepName,
  says: Message,
  formula: string,
  operands: Readonly<Record<string, Ratio>>,
  value: Ratio,
  cite: Citation | null,
): DerivationStep {
  const shown = Object.fromEntries(Object.entries(operands).map(([name, operand]) => [name, ratioText(operand)]));
  return { step, says, operands: shown, formula, value: ratioText(value), cite, from: null };
}
