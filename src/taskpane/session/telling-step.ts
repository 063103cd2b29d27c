import { decimalText, HUNDRED } from '../../exact/decimal';
import { substituted } from '../../explain/substituted';
import type { ComputedCell } from '../../scoring/computed-cells';
import type { Derivation, DerivationStep, StepName } from '../../scoring/derivation';
import type { Message } from '../../wording/message';

/** 一行推导: the step that tells most about a result, and its numbers down to the rounded one. */
export interface TellingStep {
  readonly how: Message;
  readonly numbers: string | null;
}

/** What only closes a derivation says nothing about the way there. */
const CLOSING: ReadonlySet<StepName> = new Set(['score', 'round', 'grade']);

/** 最能说明问题的一步: the last that computed or decided something; of a rate the one that divides. */
export function tellingStep({ kind, value }: ComputedCell, derivation: Derivation): TellingStep | null {
  const rate = derivation.findLast(({ step }) => step === 'rate');
  if (kind.endsWith('rate')) return rate === undefined || value === null ? null : { how: rate.says, numbers: rateNumbers(rate, `${decimalText(value.times(HUNDRED))}%`) };
  const step = derivation.findLast(({ step: name, formula }) => formula !== null && !CLOSING.has(name))
    ?? derivation.findLast(({ step: name }) => kind === 'grade' || !CLOSING.has(name));
  return step === undefined ? null : { how: step.says, numbers: scoreNumbers(step, rate, roundedTo(derivation)) };
}

/** "868.09 ÷ 887.5 → 97.81%" */
function rateNumbers(step: DerivationStep, percent: string): string {
  const left = leftOf(step);
  return left === null ? percent : `${left} → ${percent}`;
}

/** "0.8866 × 10 = 8.866 → 8.86"; a rate that does not end is written as it was divided: "868.09 ÷ 887.5 × 10 → 9.78". */
function scoreNumbers(step: DerivationStep, rate: DerivationStep | undefined, rounded: string | null): string | null {
  const { value } = step;
  if (value === null) return null;
  const left = leftOf(step);
  const divided = rate?.value?.includes('/') === true ? leftOf(rate) : null;
  const plain = left === null || divided === null ? left : left.replace(`(${rate!.value!})`, left.startsWith('(') ? divided : `(${divided})`);
  const parts = [plain === `(${value})` ? null : plain, plain !== null && value.includes('/') && rounded !== null && plain !== `(${value})` ? null : value]
    .filter((part) => part !== null);
  const exact = parts.join(' = ');
  return rounded === null || rounded === value ? exact : `${exact} → ${rounded}`;
}

/** The formula with its numbers, without what came out; null where that is no news. */
function leftOf(step: DerivationStep): string | null {
  return substituted(step)?.split(' = ')[0] ?? null;
}

/** What the rounding made of it, where it changed the number. */
function roundedTo(derivation: Derivation): string | null {
  const rounding = derivation.findLast(({ step }) => step === 'round');
  return rounding === undefined || rounding.operands['raw'] === rounding.value ? null : rounding.value;
}
