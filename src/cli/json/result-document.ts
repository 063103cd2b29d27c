import { decimalText } from '../../exact/decimal';
import { stepText } from '../../explain/step-text';
import type { Derivation } from '../../scoring/derivation';
import type { GradeResult, JudgementRange, LineScore, SumScore } from '../../scoring/form-score';
import type { Language } from '../../wording/message';
import { say } from '../../wording/say';

/** 推导 as JSON: one entry a step; `value` is exact ("40/3" where it does not end). */
export function derivationDocument(derivation: Derivation, language: Language) {
  return derivation.map((step) => ({ step: step.step, text: stepText(step, language), value: step.value }));
}

/** 一行结果 as JSON. Scores are points, rates are ratios ("0.9781"), both decimal text. */
export function lineDocument(result: LineScore, language: Language) {
  return {
    outcome: result.outcome,
    score: result.outcome === 'scored' ? decimalText(result.score) : null,
    rate: result.rate === null ? null : decimalText(result.rate.rounded),
    reason: result.outcome === 'scored' ? null : say(result.reason, language),
    ...(result.outcome === 'needs-review' ? { range: rangeDocument(result.range) } : {}),
    ...(result.outcome === 'scored' ? { by: result.by } : {}),
    derivation: derivationDocument(result.derivation, language),
  };
}

/** 待定范围 as JSON. */
export function rangeDocument(range: JudgementRange | null) {
  if (range === null) return null;
  return { low: decimalText(range.low), high: decimalText(range.high), proposal: range.proposal === null ? null : decimalText(range.proposal) };
}

/** A sum as its number, or null while it waits for a person. */
export function sumText(result: SumScore): string | null {
  return result.outcome === 'scored' ? decimalText(result.score) : null;
}

export function gradeText(result: GradeResult): string | null {
  return result.outcome === 'graded' ? result.grade : null;
}
