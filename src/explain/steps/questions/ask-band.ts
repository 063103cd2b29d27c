import { includes, parseInterval } from '../../../profile/interval';
import type { RuleProfile } from '../../../profile/rule-profile';
import type { DerivationStep } from '../../../scoring/derivation';
import { shareInterval } from '../../../scoring/shown';
import { message } from '../../../wording/message';
import { readRatio } from '../about-text';
import type { Explained } from '../explained';
import type { CardQuestion } from '../step-card';

const MOST_CHOICES = 4;

/** 「落在哪一档？」 The choices are the bands of the same scale that the rate is not in. */
export function askBand({ says, value }: DerivationStep, { cell, profile }: Explained): CardQuestion | null {
  const rate = cell.derivation.find(({ step }) => step === 'rate')?.value ?? null;
  const scale = scales(profile).find((bands) => bands.some((band) => shareInterval(band.interval) === says.data['interval'] && band.gives === value));
  if (rate === null || scale === undefined) return null;
  const exact = readRatio(rate);
  const right = scale.findIndex(({ interval }) => includes(parseInterval(interval), exact));
  const first = Math.max(0, Math.min(right - 1, scale.length - MOST_CHOICES));
  const choices = scale.slice(first, first + MOST_CHOICES).map(({ interval }, place) => ({
    says: message('steps.plain', { words: shareInterval(interval) }), right: first + place === right,
  }));
  const wrong = scale.some(({ interval }, place) => place !== right && includes(parseInterval(interval), exact));
  return right < 0 || wrong || choices.length < 2 ? null : { asks: message('steps.ask-band'), choices };
}

interface Band {
  readonly interval: string;
  readonly gives: string;
}

function scales({ fundMeasures, indicators, overrides }: RuleProfile): readonly (readonly Band[])[] {
  const positive = [...overrides.map(({ use }) => use.positive), indicators.positive.rule];
  return [
    ...fundMeasures.flatMap(({ rule }) => rule.method === 'banded' ? [rule.bands.map(({ interval, points }) => ({ interval, gives: points }))] : []),
    ...positive.flatMap((rule) => rule?.method === 'banded' ? [rule.bands.map(({ interval, share }) => ({ interval, gives: share }))] : []),
  ];
}
