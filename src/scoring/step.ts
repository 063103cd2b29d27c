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

const NO_OPERANDS = {};

/** 推导步骤 without arithmetic: what a cell says, which rule applies, what is asked. */
export function note(step: StepName, says: Message, { value = null, cite = null, from = null }: Aside = {}): DerivationStep {
  return { step, says, operands: NO_OPERANDS, formula: null, value, cite, from };
}

/** Operands by name; a long sum names its many parts only when they are read. */
type Operands = Readonly<Record<string, Ratio>> | (() => Readonly<Record<string, Ratio>>);

/** 推导步骤 that computes: the formula over the operand names gives the value. */
export function computed(
  step: StepName,
  says: Message,
  formula: string,
  operands: Operands,
  value: Ratio,
  cite: Citation | null,
  from: CellRef | null = null,
): DerivationStep {
  return new ComputedStep(step, says, formula, cite, from, operands, value);
}

/** The same arithmetic in another sentence, by another rule. */
export function retold({ step, operands, formula, value, from }: DerivationStep, says: Message, cite: Citation | null): DerivationStep {
  return { step, says, operands, formula, value, cite, from };
}

/**
 * A step that holds its numbers and writes them out only when somebody reads the derivation: filling a thousand forms
 * reads none. A class, because accessors of a plain object are made anew for each object and cost more than the texts.
 */
class ComputedStep implements DerivationStep {
  readonly step: StepName;
  readonly says: Message;
  readonly formula: string;
  readonly cite: Citation | null;
  readonly from: CellRef | null;
  readonly #operands: Operands;
  readonly #value: Ratio;

  constructor(step: StepName, says: Message, formula: string, cite: Citation | null, from: CellRef | null, operands: Operands, value: Ratio) {
    this.step = step;
    this.says = says;
    this.formula = formula;
    this.cite = cite;
    this.from = from;
    this.#operands = operands;
    this.#value = value;
  }

  get operands(): Readonly<Record<string, string>> {
    const operands = typeof this.#operands === 'function' ? this.#operands() : this.#operands;
    return Object.fromEntries(Object.entries(operands).map(([name, operand]) => [name, ratioText(operand)]));
  }

  get value(): string {
    return ratioText(this.#value);
  }

  /** As JSON it is the same record as every other step. */
  toJSON(): DerivationStep {
    const { step, says, operands, formula, value, cite, from } = this;
    return { step, says, operands, formula, value, cite, from };
  }
}
