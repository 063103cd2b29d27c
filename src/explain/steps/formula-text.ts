import type { DerivationStep, StepName } from '../../scoring/derivation';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';
import { substituted, withSigns } from '../substituted';

/** 代入式 of a step: "88.66 ÷ 100 = 0.8866"; where the formula is a single number, that number. Null for a step that computes nothing. */
export function numbersText(step: DerivationStep): string | null {
  return substituted(step) ?? (step.formula === null ? null : step.value);
}

/** 公式 in words: "实际完成值 ÷ 年度指标值 × 分值"; null where words would say no more than the numbers. */
export function formulaText({ step, formula, operands, says }: DerivationStep, language: Language): string | null {
  if (formula === null || step === 'round' || OF_A_SUM.test(formula) || IS_A_FORMULA.test(say(says, 'zh')) || Object.keys(operands).length === 0) return null;
  const nameOf = (name: string): string => say(message(`steps.name-${name === 'rate' && OF_FUNDS.has(says.key) ? 'fund-rate' : name === 'points' ? POINTS[step] ?? name : name}`), language);
  return withSigns(formula.replaceAll(/[A-Za-z][A-Za-z0-9]*/g, (name) => Object.hasOwn(operands, name) && NAMED.has(name) ? nameOf(name) : name));
}

/** Whose points they are. */
const POINTS: Readonly<Partial<Record<StepName, string>>> = { 'read-weight': 'section-points', deduct: 'deducted' };

/** The sentence of such a step is its formula: "完成率＝完成值÷指标值". */
const IS_A_FORMULA = /＝/;

/** Here the rate is that of the funds. */
const OF_FUNDS: ReadonlySet<string> = new Set(['scoring.linear', 'scoring.linear-capped', 'scoring.linear-between', 'scoring.full-from']);

const NAMED: ReadonlySet<string> = new Set([
  'actual', 'target', 'weight', 'base', 'rate', 'raw', 'cap', 'floor', 'points', 'share', 'rows', 'spent', 'budget', 'initial', 'adjustment',
  'met', 'parts', 'beyond', 'factor', 'from', 'to', 'default', 'low', 'high', 'fund',
]);

/** The rows that a sum adds have names of their own on its card. */
const OF_A_SUM = /^(?:(?:[rs]|section|off)\d+|fund|penalties)(?: \+ [a-z]+\d*)*$/;
