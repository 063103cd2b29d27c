import { decimal, decimalText } from '../exact/decimal';
import { foldText } from '../quantity/normalise';
import { refText } from '../workbook/cell-ref';
import { type Message, message } from '../wording/message';
import type { FoldedPlaces, FormFacts } from './form-facts';
import type { RuleProfile } from './rule-profile';

type Signal = RuleProfile['recognition']['signals'][number];

/** 识别依据 of one signal in a form: what was seen and where; null when the form does not show it. */
export function readSignal(signal: Signal, facts: FormFacts, profile: RuleProfile): Message | null {
  switch (signal.sign) {
    case 'text':
      return wordIn(signal.anyOf, facts.texts, 'profile.choice.text');
    case 'level1':
      return wordIn(signal.anyOf, facts.level1, 'profile.choice.level1');
    case 'heading':
      return wordIn(signal.anyOf, facts.headings, 'profile.choice.heading');
    case 'fund-label':
      return wordIn(signal.anyOf, facts.fundLabels, 'profile.choice.fund-label');
    case 'fund-weight':
      return facts.fundWeight?.points.equals(decimal(signal.value)) === true
        ? message('profile.choice.fund-weight', { value: signal.value, cell: refText(facts.fundWeight.ref) })
        : null;
    case 'weights-add-to': {
      const { weights } = facts;
      if (weights === null || !weights.sum.equals(decimal(signal.value))) return null;
      return message('profile.choice.weights', { value: decimalText(weights.sum), first: refText(weights.first), last: refText(weights.last) });
    }
    case 'year-in-force':
      return facts.year !== null && isInForce(profile, facts.year)
        ? message('profile.choice.year', { year: String(facts.year), inForce: yearsOf(profile) })
        : null;
  }
}

export function isInForce({ inForce: { from, until } }: RuleProfile, year: number): boolean {
  return from <= year && (until === null || year <= until);
}

/** "2023", "2021–2023", "2020–". */
export function yearsOf({ inForce: { from, until } }: RuleProfile): string {
  return from === until ? String(from) : `${from}–${until ?? ''}`;
}

function wordIn(words: readonly string[], { places, all }: FoldedPlaces, key: string): Message | null {
  const folds = foldedWords(words);
  if (!folds.some((fold) => all.includes(fold))) return null;
  for (const { ref, read } of places) {
    const at = folds.findIndex((fold) => read.includes(fold));
    if (at >= 0) return message(key, { word: words[at]!, cell: refText(ref) });
  }
  return null;
}

/** The words of a profile do not change; each list is folded once. */
const folded = new WeakMap<readonly string[], readonly string[]>();

function foldedWords(words: readonly string[]): readonly string[] {
  const known = folded.get(words) ?? words.map(foldText);
  folded.set(words, known);
  return known;
}
