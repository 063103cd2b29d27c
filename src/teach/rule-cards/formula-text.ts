import { withSigns } from '../../explain/substituted';
import type { StepName } from '../../scoring/derivation';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';
import type { CardFormula } from './rule-card';

/**
 * 公式的写法: the formula of a step with words of the form in place of its names: "actual / target" is "完成值 ÷ 指标值".
 * Rounding stands behind what it rounds.
 */
export function formulaText(card: Omit<CardFormula, 'what'>, language: Language): string {
  return written(card, card.formula.replaceAll(ROUNDED, (found, inner: string, mode: string, places: string) => {
    const text = say(message('teachcard.rounded', { what: written(card, inner, language), mode: message(`card.mode-${mode}`), places }), language);
    return found === card.formula ? text : say(message('teachcard.bracketed', { text }), language);
  }), language);
}

/** Deepest first is enough: no formula rounds what was rounded. */
const ROUNDED = /round\(([^()]+), (half-up|truncate|half-even|up), (\d)\)/g;

function written({ step, rate }: Omit<CardFormula, 'what'>, formula: string, language: Language): string {
  return withSigns(formula.replaceAll(/[A-Za-z][A-Za-z0-9]*/g, (name) => {
    if (name === 'rate' && rate !== null) return say(rate, language);
    if (name === 'raw') return say(message('teachcard.what-raw'), language);
    return NAMED.has(name) ? say(message(`steps.name-${name === 'points' ? POINTS[step] ?? name : name}`), language) : name;
  }));
}

/** Whose points they are. */
const POINTS: Readonly<Partial<Record<StepName, string>>> = { 'read-weight': 'section-points', deduct: 'deducted' };

const NAMED: ReadonlySet<string> = new Set([
  'actual', 'target', 'weight', 'base', 'rate', 'cap', 'floor', 'share', 'met', 'parts', 'points', 'rows', 'spent', 'budget', 'initial', 'adjustment', 'beyond', 'factor', 'from', 'to',
]);
