import { decimalTextWithPlaces } from '../../../exact/decimal';
import { round, type RoundingMode } from '../../../exact/round';
import type { DerivationStep } from '../../../scoring/derivation';
import { message } from '../../../wording/message';
import { readRatio } from '../about-text';
import type { CardQuestion } from '../step-card';

const MODES: readonly RoundingMode[] = ['half-up', 'truncate', 'half-even', 'up'];

/** 「修约后是多少？」 The wrong choices are what the other ways of rounding give; where all give the same, nothing is asked. */
export function askRounding({ says, formula, operands, value }: DerivationStep): CardQuestion | null {
  const places = Number(/, (\d+)\)$/.exec(formula ?? '')?.[1] ?? 'NaN');
  const raw = operands['raw'];
  if (raw === undefined || value === null || Number.isNaN(places)) return null;
  const exact = readRatio(raw);
  const right = decimalTextWithPlaces(readRatio(value).numerator, places);
  const results = new Set(MODES.map((mode) => decimalTextWithPlaces(round(exact, { mode, places }), places)));
  if (results.size < 2) return null;
  return {
    asks: message('steps.ask-rounding', { raw, how: says }),
    choices: [...results].sort(byAmount).map((words) => ({ says: message('steps.plain', { words }), right: words === right })),
  };
}

function byAmount(a: string, b: string): number {
  return readRatio(a).numerator.comparedTo(readRatio(b).numerator);
}
