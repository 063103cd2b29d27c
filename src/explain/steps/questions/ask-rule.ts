import { compare, equals, over, type Ratio, RATIO_ZERO } from '../../../exact/ratio';
import type { Derivation, DerivationStep } from '../../../scoring/derivation';
import { excessLoss } from '../../../scoring/methods/excess-loss';
import { passFail } from '../../../scoring/methods/pass-fail';
import { proportional } from '../../../scoring/methods/proportional';
import { targetOverActual } from '../../../scoring/methods/target-over-actual';
import { message } from '../../../wording/message';
import { readRatio } from '../about-text';
import type { Explained } from '../explained';
import { indicatorKind } from '../indicator-kind';
import type { CardQuestion } from '../step-card';

const MOST_CHOICES = 4;

type Method = (target: Ratio, actual: Ratio, full: Ratio) => Ratio;

/** Rules of scoring by the sentence that a derivation tells them in, in the order in which the choices stand. */
const RULES: readonly (readonly [key: string, method: Method])[] = [
  ['scoring.met', (_target, _actual, full) => passFail(true, full)],
  ['scoring.in-proportion', (target, actual, full) => proportional(over(actual, target), full, { cap: null, zeroBelow: null })],
  ['scoring.reverse-ratio', targetOverActual],
  ['scoring.reverse-excess', excessLoss],
  ['scoring.missed-nothing', (_target, _actual, full) => passFail(false, full)],
];

/** 「按哪条规则计分？」 Wrong is only what would give this row another score. */
export function askRule(raw: DerivationStep, explained: Explained): CardQuestion | null {
  const kind = indicatorKind(explained)?.kind;
  const { derivation } = explained.cell;
  const [target, actual] = [lastRead(derivation, 'read-target'), lastRead(derivation, 'read-actual')];
  const full = raw.operands['weight'] ?? raw.operands['base'];
  const known = RULES.some(([key]) => key === raw.says.key);
  if (!known || (kind !== 'positive' && kind !== 'reverse') || target === null || actual === null || full === undefined || raw.value === null) return null;
  if (compare(target, RATIO_ZERO) <= 0 || compare(actual, RATIO_ZERO) <= 0) return null;
  const earned = readRatio(raw.value);
  const wrong = RULES.filter(([key, method]) => key !== raw.says.key && !equals(method(target, actual, readRatio(full)), earned)).slice(0, MOST_CHOICES - 1);
  if (wrong.length === 0) return null;
  const offered = RULES.filter((rule) => rule[0] === raw.says.key || wrong.includes(rule));
  return { asks: message('steps.ask-rule'), choices: offered.map(([key]) => ({ says: message(key), right: key === raw.says.key })) };
}

/** As it was compared: after the units were brought together. */
function lastRead(derivation: Derivation, name: 'read-target' | 'read-actual'): Ratio | null {
  const value = derivation.findLast(({ step }) => step === name)?.value ?? null;
  return value === null ? null : readRatio(value);
}
