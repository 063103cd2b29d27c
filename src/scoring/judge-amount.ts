import { equals, isNegative, isZero, RATIO_ONE, type Ratio, RATIO_ZERO, ratioOf } from '../exact/ratio';
import type { Quantity } from '../quantity/quantity';
import { message } from '../wording/message';
import { commonScale } from './common-scale';
import { comparisonOf, meets } from './comparison';
import type { Derivation } from './derivation';
import { judgeDown } from './judge-down';
import { judgeEqual } from './judge-equal';
import { judgeUp } from './judge-up';
import { passFail } from './methods/pass-fail';
import type { RowContext } from './row-context';
import { signText } from './shown';
import { computed, note } from './step';
import { decided, open, unreadable, type Verdict } from './verdict';

/** 定量指标: a number held against a number. */
export function judgeAmount(targetRead: Quantity, actualRead: Quantity, context: RowContext, steps: Derivation): Verdict {
  const scale = commonScale(targetRead, actualRead);
  if (scale.kind === 'apart') return unreadable(scale.why, steps);
  const read = [...steps, ...scale.steps];

  const reading = comparisonOf(targetRead, context);
  if (reading.sign === null && equals(scale.actual, scale.target)) {
    const either = note('kind', message('scoring.sign-either'), { cite: reading.cite });
    return judgeAgainst('>=', scale.target, scale.actual, context, [...read, either]);
  }
  if (reading.sign === null) return open(reading.says, [...read, note('ask', reading.says, { cite: reading.cite })]);
  const known = [...read, note('kind', reading.says, { value: reading.sign, cite: reading.cite })];

  if (contradicts(actualRead.comparison, reading.sign, context)) {
    return open(message('scoring.actual-only-bounded', { sign: signText(actualRead.comparison) }), known);
  }
  const { target, actual } = scale;
  if (isZero(target)) return judgeZero(reading.sign, actual, context, known);
  return judgeAgainst(reading.sign, target, actual, context, known);
}

/** "≤98%" as the actual of "≥95%" says where it ends, not where it stands. A sign that only repeats the target's does no harm. */
function contradicts(written: Quantity['comparison'], asked: '>=' | '>' | '<=' | '<' | '=', { profile }: RowContext): boolean {
  if (written === 'none' || written === '=') return false;
  if (asked === '=' && profile.indicators.comparison.equals.reading === 'exactly') return true;
  const wantsMore = asked !== '<=' && asked !== '<';
  return wantsMore !== (written === '>=' || written === '>');
}

/** The target is not zero. */
export function judgeAgainst(sign: '>=' | '>' | '<=' | '<' | '=', target: Ratio, actual: Ratio, context: RowContext, steps: Derivation): Verdict {
  const { equals: equality, strictSigns = 'exclusive' } = context.profile.indicators.comparison;
  if (sign === '=' && equality.reading === 'exactly') return judgeEqual(target, actual, equality.missed, context, steps);
  const up = sign === '>=' || sign === '>' || sign === '=';
  const met = meets(sign === '=' ? '>=' : sign, actual, target, strictSigns);
  if (!met && isNegative(target)) return open(message('scoring.negative-target'), steps);
  return up ? judgeUp(met, target, actual, context, steps) : judgeDown(met, target, actual, context, steps);
}

/** 目标为零: there is no ratio to it, so it is met or it is not. "=0" read as "at least" is read as "no more than". */
function judgeZero(sign: '>=' | '>' | '<=' | '<' | '=', actual: Ratio, context: RowContext, steps: Derivation): Verdict {
  const { comparison, zeroTarget, zeroTargetOver } = context.profile.indicators;
  const asked = sign === '=' && comparison.equals.reading === 'at-least' ? '<=' : sign;
  const met = meets(asked, actual, RATIO_ZERO, comparison.strictSigns ?? 'exclusive');
  const { full, fullName } = context;
  if (!met && zeroTarget.rule === 'ask') return open(message('scoring.zero-target-ask'), steps);
  const due = zeroTargetOver !== null && zeroTargetOver.reason && reaches(actual, zeroTargetOver.from)
    ? [message('scoring.due-zero-target-over', { from: zeroTargetOver.from })]
    : [];
  const raw = passFail(met, full);
  const says = message(met ? 'scoring.zero-target-met' : 'scoring.zero-target-missed');
  const step = computed('raw', says, met ? fullName : `0 * ${fullName}`, { [fullName]: full }, raw, zeroTarget.cite);
  return decided(raw, [...steps, step], { due, rate: met ? RATIO_ONE : RATIO_ZERO });
}

function reaches(actual: Ratio, from: string): boolean {
  return meets('>=', actual, ratioOf(from), 'exclusive');
}
