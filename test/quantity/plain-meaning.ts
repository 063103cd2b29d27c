import { type Decimal, decimalText } from '../../src/exact/decimal';
import { ratioText } from '../../src/exact/ratio-text';
import type { CalendarDate, CellMeaning, Unit } from '../../src/quantity/quantity';
import type { Points } from '../../src/quantity/read-points';

/** A meaning as plain JSON, as the case tables write it: decimals and units as text, what is null or false left out. */
export function plainMeaning(meaning: CellMeaning | Points): Record<string, unknown> {
  switch (meaning.kind) {
    case 'quantity':
      return { kind: meaning.kind, ...given('comparison', meaning.comparison, 'none'), amount: decimalText(meaning.amount), ...unitAndLabel(meaning) };
    case 'range':
      return {
        kind: meaning.kind, from: end(meaning.low, meaning.lowIncluded), to: end(meaning.high, meaning.highIncluded), ...unitAndLabel(meaning),
      };
    case 'level':
      return { kind: meaning.kind, text: meaning.text, degree: meaning.degree, ...given('negated', meaning.negated, false) };
    case 'deadline':
      return { kind: meaning.kind, comparison: meaning.comparison, date: plainDate(meaning.date) };
    case 'period':
      return { kind: meaning.kind, from: meaning.from && plainDate(meaning.from), until: meaning.until && plainDate(meaning.until) };
    case 'compound':
      return {
        kind: meaning.kind,
        parts: meaning.parts.map(({ label, value }) => ({ ...given('label', label, null), value: value && plainMeaning(value) })),
        ...given('cutOff', meaning.cutOff, false),
      };
    case 'points':
      return {
        kind: meaning.kind, share: ratioText(meaning.share), ...(meaning.printed === null ? {} : { printed: decimalText(meaning.printed) }),
        ...given('percent', meaning.percent, false),
      };
    default:
      return { ...meaning };
  }
}

function unitAndLabel({ unit, label }: { unit: Unit | null; label: string | null }): Record<string, unknown> {
  return { ...(unit === null ? {} : { unit: unit.symbol }), ...given('label', label, null) };
}

function end(amount: Decimal, included: boolean): string {
  return `${included ? '' : 'beyond '}${decimalText(amount)}`;
}

function plainDate({ year, month, day }: CalendarDate): string {
  return [year === null ? '*' : String(year), ...[month, day].map((part) => (part === null ? '*' : String(part).padStart(2, '0')))].join('-');
}

function given(name: string, value: unknown, usual: unknown): Record<string, unknown> {
  return value === usual ? {} : { [name]: value };
}
