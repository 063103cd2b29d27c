import { substituted } from '../../explain/substituted';
import type { ComputedKind } from '../../scoring/computed-cells';
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
export function tellingStep(kind: ComputedKind, derivation: Derivation): TellingStep | null {
  const steps = kind.endsWith('rate') ? upToTheRate(derivation) : derivation;
  const step = steps.findLast(({ step: name, formula }) => formula !== null && !CLOSING.has(name))
    ?? steps.findLast(({ step: name }) => !CLOSING.has(name) || kind === 'grade')
    ?? steps.at(-1);
  if (step === undefined) return null;
  return { how: step.says, numbers: numbersOf(step, kind.endsWith('rate') ? [] : steps) };
}

function upToTheRate(derivation: Derivation): Derivation {
  const at = derivation.findLastIndex(({ step }) => step === 'rate');
  return at < 0 ? derivation : derivation.slice(0, at + 1);
}

/** "88.66 ÷ 100 × 10 = 8.866 → 8.87": the rounding follows where it changed the number. */
function numbersOf(step: DerivationStep, steps: Derivation): string | null {
  const numbers = substituted(step) ?? step.value;
  const rounding = steps.find(({ step: name }) => name === 'round');
  const rounded = rounding === undefined || rounding.operands['raw'] === rounding.value ? null : rounding.value;
  if (numbers === null) return null;
  return rounded === null || rounded === step.value ? numbers : `${numbers} → ${rounded}`;
}
