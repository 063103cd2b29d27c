import { type Language, message, type Message } from '../../wording/message';
import { say } from '../../wording/say';
import type { CardFormula } from './rule-card';

/**
 * 公式的写法: the formula of a step with words of the form in place of its names: "actual / target" is "完成值 ÷ 指标值".
 * Rounding stands behind what it rounds.
 */
export function formulaText({ formula, rate }: Pick<CardFormula, 'formula' | 'rate'>, language: Language): string {
  return written(formula.replaceAll(ROUNDED, (found, inner: string, mode: string, places: string) => {
    const text = say(message('teachcard.rounded', { what: written(inner, rate, language), mode: message(`card.mode-${mode}`), places }), language);
    return found === formula ? text : say(message('teachcard.bracketed', { text }), language);
  }), rate, language);
}

/** Deepest first is enough: no formula rounds what was rounded. */
const ROUNDED = /round\(([^()]+), (half-up|truncate|half-even|up), (\d)\)/g;

function written(formula: string, rate: Message | null, language: Language): string {
  return formula
    .replaceAll(/[A-Za-z][A-Za-z0-9]*/g, (name) => name === 'rate' && rate !== null ? say(rate, language) : nameText(name, language))
    .replaceAll(' * ', ' × ')
    .replaceAll(' / ', ' ÷ ')
    .replaceAll(' - ', ' − ');
}

const NAMES: ReadonlySet<string> = new Set([
  'actual', 'target', 'weight', 'base', 'rate', 'cap', 'floor', 'share', 'met', 'parts', 'points', 'rows', 'spent', 'budget', 'initial', 'adjustment',
  'raw', 'beyond', 'factor', 'from', 'to', 'min', 'max',
]);

function nameText(name: string, language: Language): string {
  return NAMES.has(name) ? say(message(`teachcard.operand-${name}`), language) : name;
}
