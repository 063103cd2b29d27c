import type { DerivationStep } from '../../scoring/derivation';
import { message, type Message } from '../../wording/message';
import type { Stage } from './side-by-side';

/** What a step says, in the few words that fit beside a score; a sentence that is short already has none. */
const SHORT: Readonly<Record<string, string>> = {
  'scoring.weight-column': 'side.weight-column',
  'scoring.rate': 'side.rate',
  'scoring.adjustment-rate-reductions': 'side.adjustment-reductions',
  'scoring.adjustment-rate-all': 'side.adjustment-all',
  'scoring.met': 'side.met',
  'scoring.met-more': 'side.in-proportion',
  'scoring.in-proportion': 'side.in-proportion',
  'scoring.zero-below': 'side.zero-below',
  'scoring.missed-nothing': 'side.missed-nothing',
  'scoring.reverse-ratio': 'side.reverse-ratio',
  'scoring.reverse-excess': 'side.reverse-excess',
  'scoring.not-equal-nothing': 'side.not-equal-nothing',
  'scoring.not-equal-loss': 'side.not-equal-loss',
  'scoring.linear': 'side.linear',
  'scoring.linear-capped': 'side.linear-capped',
  'scoring.linear-between': 'side.linear-between',
  'scoring.full-from': 'side.met',
  'scoring.cap-at-weight': 'side.capped',
  'scoring.round-half-up': 'side.half-up',
  'scoring.round-truncate': 'side.truncate',
  'scoring.round-half-even': 'side.half-even',
  'scoring.round-up': 'side.up',
  'scoring.judged-by-person': 'side.by-person',
  'scoring.judged-in-form': 'side.in-form',
  'scoring.judged-by-default': 'side.by-default',
};

/** 执行率's denominator is nowhere said but in its formula. */
const RATES: Readonly<Record<string, string>> = {
  'spent / budget': 'side.rate-annual',
  'spent / initial': 'side.rate-initial',
  'spent / (initial + adjustment)': 'side.rate-adjusted',
};

export function shortWords(step: DerivationStep): Message {
  const { says, step: name, formula, value } = step;
  const rate = name === 'rate' ? RATES[formula ?? ''] : undefined;
  if (rate !== undefined) return message(rate);
  if (name === 'kind' && value !== null) return message('side.compared-by', { sign: SIGNS[value] ?? value });
  const short = SHORT[says.key];
  return short === undefined ? fullWords(step) : message(short, { ...says.data, value: value ?? '' });
}

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' };

/** The sentence of the derivation, and of a weight what it comes to. */
export function fullWords({ says, step, value, formula }: DerivationStep): Message {
  return step === 'read-weight' && formula !== null ? message('side.weight', { says, value: value ?? '' }) : says;
}

/** What a profile does at a stage at which it does nothing. */
export function wordsWithout(stage: Stage): Message {
  if (stage === 'limit') return message('side.no-limit');
  return message(stage === 'deduct' ? 'side.no-deduction' : 'scoring.score');
}
