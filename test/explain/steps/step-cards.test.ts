import { describe, expect, it } from 'vitest';
import { cardText } from '../../../src/explain/steps/card-text';
import type { Explained } from '../../../src/explain/steps/explained';
import { numbersText } from '../../../src/explain/steps/formula-text';
import type { StepCard } from '../../../src/explain/steps/step-card';
import { stepCards } from '../../../src/explain/steps/step-cards';
import { refText } from '../../../src/workbook/cell-ref';
import { say } from '../../../src/wording/say';
import { compareFractions, divide, type Fraction, fractionOf, roundFraction } from '../../exact/oracle';
import { replayShown, replayStep, sumOf } from '../../scoring/replay';
import { cellsOfCases, cellsOfSamples, type NamedCell } from './explained-cells';

const explained = [...await cellsOfSamples(), ...cellsOfCases()].map(([name, cell]) => ({ name, ...cell, cards: stepCards(cell) }));

interface Shown extends Explained {
  readonly name: NamedCell[0];
  readonly cards: readonly StepCard[];
}

/** What is wrong on the cards, by the cell that they are of. */
function faults(faultsOf: (shown: Shown) => readonly string[]): readonly string[] {
  return explained.flatMap((shown) => faultsOf(shown).map((fault) => `${shown.name}: ${fault}`));
}

describe('the cards of every computed cell of the samples and of the cases', () => {
  it('are of every kind of cell', () => {
    expect(new Set(explained.map(({ cell }) => `${cell.kind} ${cell.outcome}`))).toEqual(new Set([
      'fund-rate scored', 'fund-rate needs-review', 'adjustment-rate scored', 'fund-score scored', 'fund-score needs-review', 'completion-rate scored',
      'indicator-score scored', 'indicator-score needs-review', 'subtotal scored', 'subtotal needs-review', 'total scored', 'total needs-review', 'grade scored', 'grade needs-review',
    ]));
  });

  it('show formulas that give what is shown behind them, reckoned without the engine', () => {
    expect(faults(({ cards }) => cards.flatMap(({ lines }) => lines.flatMap((line) => {
      if (line.kind !== 'formula') return [];
      const { step } = line;
      const shown = numbersText(step) ?? '';
      const replayed = replayShown(shown);
      const value = fractionOf(step.value ?? 'none');
      return [
        ...(compareFractions(replayStep(step), value) === 0 ? [] : [`${step.formula ?? ''} over ${JSON.stringify(step.operands)} is not ${step.value ?? ''}`]),
        ...(replayed === null || (equal(replayed.reckoned, value) && equal(replayed.result, value)) ? [] : [`${shown} is wrong`]),
        ...(replayed === null && shown !== `${step.operands['raw'] ?? ''} → ${step.value ?? ''}` ? [`${shown} is no rounding`] : []),
      ];
    })))).toEqual([]);
  });

  it('add up', () => {
    expect(faults(({ cards, cell }) => cards.flatMap(({ topic, lines }) => {
      if (topic !== 'sum') return [];
      const parts = lines.flatMap((line) => line.kind === 'part' && line.name.key !== 'steps.sum' ? [line.value] : []);
      const sum = cell.derivation.find(({ step }) => step === 'add')?.value ?? '';
      const told = lines.some((line) => (line.kind === 'formula' && line.step.value === sum) || (line.kind === 'part' && line.name.key === 'steps.sum' && line.value === sum));
      return equal(sumOf(parts), fractionOf(sum)) && told ? [] : [`${parts.join(' + ')} is not ${sum}`];
    }))).toEqual([]);
  });

  it('name each addend by the cell that comes to it', () => {
    const results = new Map<unknown, Map<string, string | null>>();
    for (const { score, cell } of explained) {
      const ofForm = results.get(score) ?? new Map<string, string | null>();
      results.set(score, ofForm.set(refText(cell.ref), cell.result));
    }
    const plain = explained.filter(({ profile }) => profile.totals.add === 'rounded' && profile.indicators.secondWeighting === null);
    const addends = plain.flatMap(({ name, score, cards }) => cards.flatMap(({ topic, lines }) => lines.flatMap((line) =>
      topic === 'sum' && line.kind === 'part' && line.at !== null ? [{ name, value: line.value, result: results.get(score)!.get(refText(line.at)) }] : [])));
    expect(addends.length).toBeGreaterThan(500);
    expect(addends.filter(({ value, result }) => result == null || !equal(fractionOf(value), fractionOf(result)))).toEqual([]);
  });

  it('end in what the cell comes to, each number coming from the one before', () => {
    expect(faults((shown) => {
      const { cell, cards } = shown;
      const result = cards.find(({ topic }) => topic === 'result')?.lines[0];
      if (cell.outcome === 'needs-review') return result === undefined && cards.some(({ topic }) => topic === 'open') ? [] : ['is not shown as open'];
      if (result?.kind !== 'result' || result.text !== cell.result) return ['has no result'];
      if (cell.kind === 'grade') return cell.derivation.at(-1)?.value === cell.result ? [] : ['another grade'];
      const last = cell.derivation.at(-1)!;
      const broken = cell.derivation.flatMap(({ operands: { raw } }, at) => {
        const before = cell.derivation.slice(0, at).findLast(({ step }) => REACHED.has(step));
        return raw === undefined || before?.value === raw ? [] : [`${raw} is not what was reached before`];
      });
      return equal(fractionOf(last.value ?? 'none'), numberOf(shown)) ? broken : [`ends in ${last.value ?? ''}, not in ${result.text}`];
    })).toEqual([]);
  });

  it('speak both languages, without a key or an empty line', () => {
    expect(faults(({ cards }) => cards.flatMap((card) => (['zh', 'en'] as const).flatMap((language) => [
      ...cardText(card, language), ...(card.question === null ? [] : [card.question.asks, ...card.question.choices.map(({ says }) => says)].map((says) => say(says, language))),
    ].filter((text) => text.trim() === '' || /steps\.|scoring\.|\{\w+\}/.test(text)))))).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(faults(({ cards }) => new Set(cards.map(({ id }) => id)).size === cards.length ? [] : ['two cards of one id'])).toEqual([]);
  });

  it('say who says so wherever a rule was applied', () => {
    const unsupported = explained.flatMap(({ cards }) => cards.filter(({ topic, footing }) => ['band', 'grade'].includes(topic) && footing === null));
    expect(unsupported).toEqual([]);
  });
});

describe('the questions before the cards', () => {
  it('have one right answer, and no answer twice', () => {
    expect(faults(({ cards }) => cards.flatMap(({ id, question }) => {
      if (question === null) return [];
      const words = question.choices.map(({ says }) => say(says, 'zh'));
      const right = question.choices.filter((choice) => choice.right).length;
      return right === 1 && words.length >= 2 && words.length <= 4 && new Set(words).size === words.length ? [] : [`${id}: ${words.join(' ')}`];
    }))).toEqual([]);
  });

  it('offer no kind that the row is named after', () => {
    const ofTime = explained.filter(({ cell, form }) => cell.kind === 'indicator-score' && /时效/.test(form.indicators[cell.line]!.level2?.text ?? ''));
    const offered = ofTime.flatMap(({ cards }) => cards.flatMap(({ topic, question }) => topic === 'kind' ? question?.choices ?? [] : []));
    expect(offered.length).toBeGreaterThan(10);
    expect(offered.filter(({ says, right }) => says.key === 'steps.choice-deadline' && !right)).toEqual([]);
  });

  it('offer as roundings what the other ways of rounding give, and the right one is what the formula gives', () => {
    expect(faults(({ cards }) => cards.flatMap(({ topic, lines, question }) => {
      const line = lines.find((one) => one.kind === 'formula');
      if (topic !== 'rounding' || line?.kind !== 'formula') return [];
      const raw = fractionOf(line.step.operands['raw'] ?? 'none');
      const places = Number(/(\d+)\)$/.exec(line.step.formula ?? '')?.[1]);
      const results = (['half-up', 'truncate', 'half-even', 'up'] as const).map((mode) => roundFraction(raw, mode, places));
      const offered = question?.choices.map((choice) => ({ ...choice, value: fractionOf(String(choice.says.data['words'])) })) ?? [];
      const reached = results.every((result) => offered.some(({ value }) => equal(value, result)));
      const honest = offered.every(({ value }) => results.some((result) => equal(value, result)));
      const right = offered.every((choice) => choice.right === equal(choice.value, fractionOf(line.step.value ?? 'none')));
      const same = results.every((result) => equal(result, results[0]!));
      return (same ? question === null : reached && honest && right) ? [] : [JSON.stringify(question)];
    }))).toEqual([]);
  });

  it.each(['kind', 'rule', 'rounding', 'band', 'level', 'grade', 'reason'])('are asked about %s', (topic) => {
    expect(explained.filter(({ cards }) => cards.some((card) => card.topic === topic && card.question !== null)).length).toBeGreaterThan(3);
  });

  it('are not asked where a person has to decide', () => {
    expect(faults(({ cards }) => cards.filter(({ topic, question }) => (topic === 'open' || topic === 'judged') && question !== null).map(({ id }) => id))).toEqual([]);
  });
});

/** Steps that reach a number on the way to the result. */
const REACHED: ReadonlySet<string> = new Set(['rate', 'raw', 'cap', 'floor', 'deduct', 'add']);

function equal(a: Fraction, b: Fraction): boolean {
  return compareFractions(a, b) === 0;
}

/** What the cell shows as a number; a rate as a ratio. */
function numberOf({ cell, profile }: Explained): Fraction {
  const shown = cell.result ?? 'none';
  if (!cell.kind.endsWith('rate')) return fractionOf(shown);
  const asRatio = (cell.kind === 'completion-rate' ? profile.indicators.completionRate.shownAs : profile.funds.rateShownAs) === 'ratio';
  const percent = shown.endsWith('%');
  return percent || !asRatio ? divide(fractionOf(percent ? shown.slice(0, -1) : shown), fractionOf('100')) : fractionOf(shown);
}
