import { expect, it } from 'vitest';
import { decimal } from '../../../src/exact/decimal';
import { NO_JUDGEMENTS } from '../../../src/scoring/form-score';
import { scoreForm } from '../../../src/scoring/score-form';
import { curveOf } from '../../../src/teach/curve/curve';
import { numberAt } from '../../../src/teach/curve/slider-range';
import { spelled } from '../../../src/teach/what-if/move';
import { movesOf } from '../../../src/teach/what-if/moves-of';
import { consequences } from '../../../src/teach/what-if/outcomes';
import { whatIf } from '../../../src/teach/what-if/what-if';
import { formOf } from '../../scoring/form-of';
import { profileOf } from '../../scoring/profile-of';
import { processorTime } from '../../support/processor-time';

const profile = profileOf('mof/2020');
const MOVE = { kind: 'actual', row: 0 } as const;
const formWith = (rows: number) => formOf({
  funds: [{ initial: '100', budget: '120', spent: '90' }],
  rows: Array.from({ length: rows }, (_, at) => ({ level1: '产出指标', level2: '数量指标', name: `指标${at + 1}项`, target: '≤30人', actual: '36人', weight: '1.5' })),
  subtotals: [{ kind: 'section', of: Array.from({ length: rows }, (_, at) => at) }],
});

/** Processor time of a hundred positions of the slider over a form of so many rows. */
function sliding(rows: number): number {
  const form = formWith(rows);
  const before = { form, score: scoreForm(form, profile, NO_JUDGEMENTS) };
  const curve = curveOf(form, profile, 0, MOVE);
  if ('why' in curve) throw new Error(curve.why.key);
  const started = processorTime();
  for (let position = 0; position < 100; position += 1) {
    const text = spelled(curve.spelling, numberAt(curve.range, position % 60).plus(decimal('0.1')));
    consequences(before, whatIf(form, profile, NO_JUDGEMENTS, [{ move: MOVE, text }]), profile, 0);
  }
  return processorTime() - started;
}

it('a position of the slider costs a form of 60 rows a few milliseconds, of the fifty it may', () => {
  sliding(60);
  expect(sliding(60) / 100).toBeLessThan(15);
});

it('moving and drawing cost a form of thousands of rows in proportion, not in squares', () => {
  const cost = (rows: number) => {
    const form = formWith(rows);
    const started = processorTime();
    for (const line of [null, 0, rows - 1]) for (const move of movesOf(form, profile, line).moves) curveOf(form, profile, line, move);
    return processorTime() - started;
  };
  cost(100);
  const [small, large] = [cost(400), cost(3200)];
  expect(large).toBeLessThan(40 * Math.max(small, 50));
});
