import type { RuleProfile } from '../../profile/rule-profile';
import { message, type Message } from '../../wording/message';
import type { RuleCard } from './rule-card';
import { ruleCards } from './rule-cards';

/** 一组卡: what is taught in one go, and begins a page of its own. */
export interface CardGroup {
  readonly title: Message;
  readonly cards: readonly RuleCard[];
}

const AMOUNTS = ['positive', 'reverse', 'equal', 'comparison', 'zero', 'range', 'over'];
const WORDS = ['deadline', 'compound', 'levels', 'overrides'];
const RESULTS = ['deductions', 'rounding', 'totals', 'reasons'];

/** 规则卡 by what they are about; groups without a card are left out. */
export function cardGroups(profile: RuleProfile): readonly CardGroup[] {
  const cards = ruleCards(profile);
  const among = (ids: readonly string[]) => cards.filter(({ id }) => ids.includes(id));
  return [
    { title: message('teachcard.group-points'), cards: cards.filter(({ id }) => ![...AMOUNTS, ...WORDS, ...RESULTS].includes(id)) },
    { title: message('teachcard.group-amounts'), cards: among(AMOUNTS) },
    { title: message('teachcard.group-words'), cards: among(WORDS) },
    { title: message('teachcard.group-results'), cards: among(RESULTS) },
  ].filter(({ cards: own }) => own.length > 0);
}
