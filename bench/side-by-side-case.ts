import { atOnce } from '../src/exact/in-steps';
import { findForms } from '../src/form/find-forms';
import type { EvaluationForm } from '../src/form/evaluation-form';
import type { RuleProfile } from '../src/profile/rule-profile';
import { shippedProfiles } from '../src/profile/shipped-profiles';
import { NO_JUDGEMENTS } from '../src/scoring/form-score';
import { keptScore } from '../src/scoring/kept-score';
import { compareProfiles } from '../src/teach/side-by-side/compare-profiles';
import { bookOf, form, sheetOf, times } from './engine-cases';

/** So many forms of 24 rows, found anew so that nothing of them is kept, and scored by the profile in force as the pane has them. */
export function formsToCompare(count: number): readonly EvaluationForm[] {
  const { forms } = findForms(bookOf(times(count, (at) => sheetOf(`项目${at}`, form(at, 24)))));
  for (const one of forms) atOnce(keptScore(one, NATIONAL, NO_JUDGEMENTS));
  return forms;
}

/** Compares each under four profiles that part in most rows; answers how many rows differ. */
export function compareAll(forms: readonly EvaluationForm[]): number {
  return forms.reduce((sum, one) => {
    const { rows } = compareProfiles({ form: one, profiles: FOUR, judgements: NO_JUDGEMENTS, inForce: { profile: NATIONAL, score: atOnce(keptScore(one, NATIONAL, NO_JUDGEMENTS)) } });
    return sum + rows.filter(({ differs }) => differs).length;
  }, 0);
}

const NATIONAL = shippedProfiles()[0]!;

const FOUR: readonly RuleProfile[] = [
  NATIONAL,
  { ...NATIONAL, id: 'bench/cut', rounding: { ...NATIONAL.rounding, indicatorScore: { ...NATIONAL.rounding.indicatorScore, mode: 'truncate', places: 1 } } },
  { ...NATIONAL, id: 'bench/all-or-nothing', indicators: { ...NATIONAL.indicators, positive: { ...NATIONAL.indicators.positive, rule: { method: 'pass-fail' } } } },
  { ...NATIONAL, id: 'bench/initial', funds: { ...NATIONAL.funds, denominator: 'initial' } },
];
