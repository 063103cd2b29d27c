import { type Decimal, decimal, decimalText, parseDecimal, ZERO } from '../exact/decimal';
import type { EvaluationForm, Field, Indicator } from '../form/evaluation-form';
import { foldText } from '../quantity/normalise';
import { type CellRef, refText } from '../workbook/cell-ref';
import { type Message, message } from '../wording/message';
import type { RuleProfile } from './rule-profile';

type Signal = RuleProfile['recognition']['signals'][number];

/** 识别依据 of one signal in a form: what was seen and where; null when the form does not show it. */
export function readSignal(signal: Signal, form: EvaluationForm, profile: RuleProfile): Message | null {
  switch (signal.sign) {
    case 'text':
      return wordIn(signal.anyOf, textsOf(form), 'profile.choice.text');
    case 'level1':
      return wordIn(signal.anyOf, form.indicators.flatMap(({ level1 }) => (level1 === null ? [] : [level1])), 'profile.choice.level1');
    case 'heading':
      return wordIn(signal.anyOf, form.headings, 'profile.choice.heading');
    case 'fund-label':
      return wordIn(signal.anyOf, form.funds.map(({ ref, label }) => ({ ref, text: label })), 'profile.choice.fund-label');
    case 'fund-weight': {
      const weight = fundWeight(form);
      if (weight === null || !isPoints(weight.text, signal.value)) return null;
      return message('profile.choice.fund-weight', { value: signal.value, cell: refText(weight.ref) });
    }
    case 'weights-add-to': {
      const weights = indicatorWeights(form);
      if (weights === null || !weights.sum.equals(decimal(signal.value))) return null;
      return message('profile.choice.weights', { value: decimalText(weights.sum), first: refText(weights.first), last: refText(weights.last) });
    }
    case 'year-in-force':
      return form.year !== null && isInForce(profile, form.year)
        ? message('profile.choice.year', { year: String(form.year), inForce: yearsOf(profile) })
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

function wordIn(words: readonly string[], places: readonly { readonly ref: CellRef; readonly text: string }[], key: string): Message | null {
  const folds = words.map(foldText);
  for (const { ref, text } of places) {
    const read = foldText(text);
    const word = words[folds.findIndex((fold) => read.includes(fold))];
    if (word !== undefined) return message(key, { word, cell: refText(ref) });
  }
  return null;
}

/** The project's own name is left out: a project about another place says nothing about whose rules hold. */
function textsOf({ title, department, unit, texts }: EvaluationForm): readonly Field[] {
  return [title, department, unit, ...texts].filter((field) => field !== null);
}

/** 预算执行率的分值: in the total fund row, else in an indicator row of that name. */
function fundWeight({ funds, indicators }: EvaluationForm): Field | null {
  const inFundRow = funds.find(({ role, weight }) => role === 'total' && weight !== null)?.weight;
  return inFundRow ?? indicators.find(isExecutionRate)?.weight ?? null;
}

function isExecutionRate({ level2, level3 }: Indicator): boolean {
  return [level2, level3].some((field) => field !== null && foldText(field.text).startsWith('预算执行率'));
}

function indicatorWeights({ indicators }: EvaluationForm): { sum: Decimal; first: CellRef; last: CellRef } | null {
  const counted = indicators.filter(({ role }) => role === 'indicator' || role === 'parent').flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const cells = counted.filter(({ shared, ref }, index) => !shared || counted.findIndex((other) => refText(other.ref) === refText(ref)) === index);
  const points = cells.map(({ text }) => pointsIn(text));
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (first === undefined || last === undefined || points.some((one) => one === null)) return null;
  return { sum: points.reduce<Decimal>((sum, one) => sum.plus(one!), ZERO), first: first.ref, last: last.ref };
}

function isPoints(text: string, value: string): boolean {
  return pointsIn(text)?.equals(decimal(value)) === true;
}

/** "10", "10.00", "10分"; anything else is no evidence. */
function pointsIn(text: string): Decimal | null {
  return parseDecimal(foldText(text).replace(/分$/, ''));
}
