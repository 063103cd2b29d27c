import { decimalText } from '../exact/decimal';
import { ratioOf } from '../exact/ratio';
import { percentText, ratioText } from '../exact/ratio-text';
import type { Rounding } from '../exact/round';
import type { Citation } from '../profile/rule-profile';
import type { Derivation, DerivationStep } from '../scoring/derivation';
import type { Rate } from '../scoring/form-score';
import { message } from '../wording/message';

/** How a rate is rounded and how far it is written; places count after the point of the percentage. */
interface RateRules {
  readonly rounding: Rounding & { readonly cite: Citation };
  readonly cap: { readonly at: string; readonly cite: Citation } | null;
}

/** 比率栏的推导: of all the steps of its row those that lead to the rate, and what was done to it before it is written. */
export function rateDerivation(row: Derivation, rate: Rate | null, { rounding, cap }: RateRules): Derivation {
  const leading = row.filter(leadsToRate);
  if (rate === null) return leading;
  const own = row.find(({ step }) => step === 'rate');
  const divided = own ?? rateLikeScore(row, rate);
  if (divided === null) return leading;
  const exact = ratioText(rate.exact);
  const capped = cap !== null && divided.value !== exact;
  return [
    ...leading, divided,
    ...(capped ? [arithmetic('cap', message('card.completion-cap', { cap: percentText(ratioOf(cap.at)) }), 'min(raw, cap)', { raw: divided.value ?? '', cap: cap.at }, exact, cap.cite)] : []),
    arithmetic('round', message(`steps.rate-${rounding.mode}`, { places: String(rounding.places) }), `round(raw, ${rounding.mode}, ${rounding.places + 2})`, { raw: exact }, decimalText(rate.rounded), rounding.cite),
  ];
}

function leadsToRate({ step }: DerivationStep): boolean {
  return (step.startsWith('read-') && step !== 'read-weight') || step === 'kind' || step === 'rule';
}

/**
 * A row that is no plain quotient earns its rate by the same arithmetic as its score: what stands before "× weight".
 * Where that says nothing (a miss scores nothing, and the rate still tells by how much) the rate has its own.
 */
function rateLikeScore(row: Derivation, rate: Rate): DerivationStep | null {
  const raw = row.find(({ step }) => step === 'raw');
  if (raw?.formula == null) return null;
  const exact = ratioText(rate.exact);
  const { formula, operands } = withoutWeight(raw.formula, raw.operands);
  const { met, parts } = raw.says.data;
  if (typeof met === 'string' && typeof parts === 'string') return arithmetic('rate', message('steps.rate-parts'), 'met / parts', { met, parts }, exact, raw.cite);
  if (formula === '0' && exact !== '0') {
    const [target = '', actual = ''] = ['read-target', 'read-actual'].map((name) => row.findLast(({ step, value }) => step === name && value !== null)?.value ?? undefined);
    return arithmetic('rate', message('steps.rate-reverse'), 'target / actual', { target, actual }, exact, raw.cite);
  }
  return arithmetic('rate', message('steps.rate-like-score', { why: raw.says }), formula, operands, exact, raw.cite);
}

const FULL = /^(?:(.+) \* )?(weight|base)$/;

function withoutWeight(formula: string, operands: DerivationStep['operands']): Pick<DerivationStep, 'operands'> & { readonly formula: string } {
  const [, share = '1', full = ''] = FULL.exec(formula) ?? [];
  return { formula: share, operands: Object.fromEntries(Object.entries(operands).filter(([name]) => name !== full)) };
}

function arithmetic(step: DerivationStep['step'], says: DerivationStep['says'], formula: string, operands: DerivationStep['operands'], value: string, cite: DerivationStep['cite']): DerivationStep {
  return { step, says, formula, operands, value, cite, from: null };
}
