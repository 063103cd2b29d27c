import type { Citation } from '../profile/rule-profile';
import type { CellRef } from '../workbook/cell-ref';
import type { Message } from '../wording/message';

/**
 * 推导步骤名, in the order a value passes them. read-*: what a cell says. kind: what sort of indicator. rule: which
 * rule applies. rate, raw: exact numbers. cap, floor, deduct, round: what was done to them. judged: a person or a
 * default decided inside a range. score: the result.
 */
export type StepName =
  | 'read-target' | 'read-actual' | 'read-weight' | 'read-initial' | 'read-budget' | 'read-spent' | 'read-adjustment'
  | 'kind' | 'rule' | 'rate' | 'band' | 'level' | 'raw' | 'cap' | 'floor' | 'deduct' | 'judged' | 'add' | 'round' | 'score' | 'grade' | 'ask';

/**
 * 推导步骤: one line of a derivation. `operands` are the exact numbers that went in, by name, as text ("88.66", "40/3");
 * `value` is what came out, so that the shown formula over the shown operands can be replayed independently.
 */
export interface DerivationStep {
  readonly step: StepName;
  readonly says: Message;
  readonly operands: Readonly<Record<string, string>>;
  /** The formula over the operand names in plain arithmetic, e.g. "actual / target * weight"; null where nothing is computed. */
  readonly formula: string | null;
  readonly value: string | null;
  /** The rule that asks for this step. */
  readonly cite: Citation | null;
  /** The cell it was read from. */
  readonly from: CellRef | null;
}

/** 得分推导: the way from the cells to the number, in order. */
export type Derivation = readonly DerivationStep[];
