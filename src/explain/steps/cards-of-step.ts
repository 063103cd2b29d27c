import type { DerivationStep } from '../../scoring/derivation';
import { message } from '../../wording/message';
import { aboutText } from './about-text';
import type { Explained } from './explained';
import { footingOf } from './footing-of';
import { numbersText } from './formula-text';
import { askBand } from './questions/ask-band';
import { askGrade } from './questions/ask-grade';
import { askLevel } from './questions/ask-level';
import { askRounding } from './questions/ask-rounding';
import { askRule } from './questions/ask-rule';
import type { CardLine, CardQuestion, CardTopic, StepCard } from './step-card';
import { sumLines } from './sum-lines';

/** 一步的卡: none for what another card tells already, two for a score, whose rule and whose numbers are two ideas. */
export function cardsOfStep(step: DerivationStep, at: number, explained: Explained): readonly StepCard[] {
  const card = (topic: CardTopic, title: string, lines: readonly CardLine[], question: CardQuestion | null = null): StepCard =>
    ({ id: `${topic}-${at}`, topic, title: message(title), lines, footing: footingOf(step.cite, explained.profile), question });
  const says: CardLine = { kind: 'says', says: step.says };
  const computed = [says, ...numbers(step)];
  switch (step.step) {
    case 'read-weight': return step.formula === null ? [] : [card('weight', 'steps.read-weight', computed)];
    case 'read-adjustment': return step.formula === null ? [] : [card('adjustment', 'steps.read-adjustment', computed)];
    case 'rule': return [card('rule', 'steps.rule', [says])];
    case 'rate': return [card('rate', `steps.rate-${explained.cell.kind.startsWith('fund') || step.says.key === 'scoring.execution-rate' ? 'fund' : 'indicator'}`, computed)];
    case 'band': return [card('band', 'steps.band', [says], askBand(step, explained))];
    case 'level': return [card('level', 'steps.level', [says], askLevel(step, explained))];
    case 'raw': return rawCards(card, step, says, explained);
    case 'cap':
    case 'floor':
    case 'deduct': return [card('limit', `steps.${step.step}`, computed)];
    case 'judged': return [card('judged', 'steps.judged', [...computed, ...decided(step)])];
    case 'add': return [card('sum', 'steps.sum', [says, ...sumLines(step, explained)])];
    case 'round': return [card('rounding', 'steps.rounding', [...computed, ...unchanged(step)], askRounding(step))];
    case 'grade': return [card('grade', 'steps.grade', [says], askGrade(step, explained))];
    default: return [];
  }
}

type Card = (topic: CardTopic, title: string, lines: readonly CardLine[], question?: CardQuestion | null) => StepCard;

function rawCards(card: Card, step: DerivationStep, says: CardLine, explained: Explained): readonly StepCard[] {
  const rule = card('rule', 'steps.rule', [says], askRule(step, explained));
  return [rule, { ...card('numbers', 'steps.numbers', numbers(step)), footing: null }];
}

/** 代入, and about how much a fraction is that does not end. */
function numbers(step: DerivationStep): readonly CardLine[] {
  if (numbersText(step) === null) return [];
  const about = step.value === null || step.step === 'round' ? null : aboutText(step.value);
  return [{ kind: 'formula', step }, ...(about === null ? [] : [{ kind: 'says', says: message('steps.about', { about }) } as const])];
}

/** What a person decided, and where it stands. */
function decided({ formula, value, from }: DerivationStep): readonly CardLine[] {
  return formula !== null || value === null ? [] : [{ kind: 'read', name: message('steps.decided'), text: value, at: from }];
}

function unchanged({ operands, value }: DerivationStep): readonly CardLine[] {
  return operands['raw'] === value ? [{ kind: 'says', says: message('steps.nothing-rounded') }] : [];
}
