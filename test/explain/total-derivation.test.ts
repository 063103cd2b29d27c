import { expect, it } from 'vitest';
import type { EvaluationForm } from '../../src/form/evaluation-form';
import { explainableCells } from '../../src/explain/explainable-cells';
import { NO_JUDGEMENTS } from '../../src/scoring/form-score';
import { scoreForm } from '../../src/scoring/score-form';
import { field, formOf } from '../scoring/form-of';
import { profileOf } from '../scoring/profile-of';
import { faultsOf } from '../scoring/replay';

const FORM = formOf({
  funds: [{ initial: '100', budget: '100', spent: '95', weight: '10' }],
  rows: [{ name: '甲', level1: '产出指标', target: '≥100', actual: '88.66', weight: '50' }, { name: '乙', level1: '效益指标', target: '≥100', actual: '100', weight: '40' }],
});
const profile = profileOf('mof/2020');

function total(form: EvaluationForm) {
  return explainableCells({ form, profile, score: scoreForm(form, profile, NO_JUDGEMENTS) }).find(({ kind }) => kind === 'total')!;
}

it('a total cell that adds the indicator rows only shows the fund score coming off', () => {
  const cell = total({ ...FORM, total: { ...FORM.total!, weight: field('90', 902, 6) } });
  expect([cell.result, faultsOf(cell.derivation, '84.33')]).toEqual(['84.33', []]);
  expect(cell.derivation.map(({ step, value }) => [step, value])).toEqual([['add', '93.83'], ['deduct', '84.33'], ['round', '84.33'], ['score', '84.33']]);
});

it('a total cell that adds everything shows the sum alone', () => {
  const cell = total(FORM);
  expect([cell.result, cell.derivation.map(({ step }) => step)]).toEqual(['93.83', ['add', 'round', 'score']]);
});
