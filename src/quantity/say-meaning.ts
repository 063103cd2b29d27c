import { type Decimal, decimalText } from '../exact/decimal';
import { message, type Message } from '../wording/message';
import type { CalendarDate, CellMeaning, Comparison, Compound, Deadline, Level, Period, Quantity, Range, Unit } from './quantity';

/** 数值说明: what a cell was read as, in a few words, for explanations and findings. */
export function sayMeaning(meaning: CellMeaning): Message {
  switch (meaning.kind) {
    case 'quantity': return sayQuantity(meaning);
    case 'range': return sayRange(meaning);
    case 'level': return sayLevel(meaning);
    case 'deadline': return sayDeadline(meaning);
    case 'period': return sayPeriod(meaning);
    case 'compound': return sayCompound(meaning);
    case 'nothing': return message(`quantity.nothing-${meaning.sort}`);
    case 'unreadable': return message(`quantity.unreadable-${meaning.why}`);
  }
}

/** "90%", "30人", "1666元/月": the amount with its unit, as people write it. */
export function amountText(amount: Decimal, unit: Unit | null): string {
  return `${decimalText(amount)}${unit?.symbol ?? ''}`;
}

const COMPARED: Readonly<Record<Comparison, string>> = {
  '>=': 'quantity.at-least', '>': 'quantity.more-than', '<=': 'quantity.at-most', '<': 'quantity.less-than', '=': 'quantity.equal-to', none: 'quantity.amount',
};

function sayQuantity({ comparison, amount, unit, label }: Quantity): Message {
  return labelled(label, message(COMPARED[comparison], { value: amountText(amount, unit) }));
}

function labelled(label: string | null, value: Message): Message {
  return label === null ? value : message('quantity.labelled', { label, value });
}

function sayRange({ low, high, lowIncluded, highIncluded, unit, label }: Range): Message {
  const key = lowIncluded ? (highIncluded ? 'quantity.range' : 'quantity.range-open-high') : highIncluded ? 'quantity.range-open-low' : 'quantity.range-open';
  return labelled(label, message(key, { low: amountText(low, unit), high: amountText(high, unit) }));
}

function sayLevel({ text, degree, negated }: Level): Message {
  return message(degree === 'stated' && negated ? 'quantity.level-negated' : `quantity.level-${degree}`, { text });
}

const DATED: Readonly<Record<Comparison, string>> = {
  '<=': 'quantity.by', '<': 'quantity.before', '>=': 'quantity.from', '>': 'quantity.after', '=': 'quantity.on', none: 'quantity.on',
};

function sayDeadline({ comparison, date }: Deadline): Message {
  return message(DATED[comparison], { date: sayDate(date) });
}

function sayDate({ year, month, day }: CalendarDate): Message {
  const parts = [year === null ? '' : '-year', month === null ? '' : '-month', day === null ? '' : '-day'].join('');
  const key = parts === '-year-month-day' ? '-full' : parts;
  return message(`quantity.date${key}`, {
    ...(year === null ? {} : { year: String(year) }), ...(month === null ? {} : { month: String(month) }), ...(day === null ? {} : { day: String(day) }),
  });
}

function sayPeriod({ from, until }: Period): Message {
  if (from === null || until === null) return message('quantity.period-year');
  return JSON.stringify(from) === JSON.stringify(until)
    ? message('quantity.period-one', { from: sayDate(from) })
    : message('quantity.period', { from: sayDate(from), until: sayDate(until) });
}

function sayCompound({ parts, cutOff }: Compound): Message {
  const count = String(parts.length);
  return cutOff ? message('quantity.compound-cut', { count, last: parts.at(-1)?.label ?? '' }) : message('quantity.compound', { count });
}
