import { describe, expect, it } from 'vitest';
import { NO_JUDGEMENTS } from '../../../src/scoring/form-score';
import { scoreForm, scoreWithLines } from '../../../src/scoring/score-form';
import type { EvaluationForm } from '../../../src/form/evaluation-form';
import type { RuleProfile } from '../../../src/profile/rule-profile';
import { shipped } from '../../support/profile';
import { processorTime } from '../../support/processor-time';
import { formOf } from '../../support/form';
import { compared, formWith, met, variant } from './sketch';

const NATIONAL = shipped('mof/2020');
const NOTHING = variant('pass-fail', { '/indicators/positive/rule': { method: 'pass-fail' } });

/** Every differing row put into every other sum, without asking whether it is worth it. */
function changesByHand(form: EvaluationForm, profiles: readonly RuleProfile[]): readonly string[] {
  const scores = profiles.map((profile) => scoreForm(form, profile, NO_JUDGEMENTS));
  return form.indicators.flatMap((_, line) => profiles.flatMap((profile, under) => profiles.flatMap((__, taken) => {
    const [own, other] = [scores[under]!, scores[taken]!.indicators[line]!];
    if (under === taken || own.grade.outcome !== 'graded' || own.indicators[line]!.outcome === 'needs-review' || other.outcome !== 'scored') return [];
    const { grade } = scoreWithLines(form, profile, NO_JUDGEMENTS, { funds: own.funds, indicators: own.indicators.map((result, at) => (at === line ? other : result)) });
    return grade.outcome === 'graded' && grade.grade !== own.grade.grade ? [`${line} ${under} ${taken} ${own.grade.grade}→${grade.grade}`] : [];
  })));
}

function changesOf(form: EvaluationForm, profiles: readonly RuleProfile[]): readonly string[] {
  return compared(form, profiles).rows.flatMap(({ kind, line, gradeChanges }) => kind !== 'indicator-score' ? [] : gradeChanges.map(({ under, taken, from, to }) => `${line} ${under} ${taken} ${from}→${to}`));
}

describe('a row that changes the grade', () => {
  it('is one whose score under another profile does so by itself', () => {
    const form = formWith({ target: '10次', actual: '5次' }, {
      rows: [
        { level1: '产出指标', level3: '甲', target: '10次', actual: '5次', weight: '10', score: '' },
        { level1: '产出指标', level3: '乙', target: '10次', actual: '8次', weight: '20', score: '' },
        { level1: '产出指标', level3: '丙', target: '10次', actual: '9次', weight: '5', score: '' },
        met('产出指标', '15'), met('效益指标', '30'), met('满意度指标', '10'),
      ],
    });
    // National: 100 − 5 − 4 − 0.5 = 90.5. All or nothing: 100 − 10 − 20 − 5 = 65.
    expect(changesOf(form, [NATIONAL, NOTHING])).toEqual(['0 0 1 优→良', '1 0 1 优→中', '1 1 0 中→良', '2 0 1 优→良']);
    expect(changesOf(form, [NATIONAL, NOTHING])).toEqual(changesByHand(form, [NATIONAL, NOTHING]));
  });

  it('is found at the very limit and not beside it', () => {
    const at = (spent: string) => formWith({ target: '10000次', actual: '9999次' }, { funds: [{ initial: '100', budget: '100', spent, weight: '10', rate: '', score: '' }] });
    const cut = variant('cut', { '/rounding/indicatorScore/mode': 'truncate' });
    const up = variant('up', { '/rounding/indicatorScore/mode': 'up' });
    for (const spent of ['0', '0.1', '0.05']) {
      const form = at(spent);
      expect(changesOf(form, [cut, up])).toEqual(changesByHand(form, [cut, up]));
    }
    expect(changesOf(at('0.1'), [cut, up])).toEqual([]);
    const edge = formWith({ target: '10次', actual: '9.999次' }, {
      funds: [{ initial: '100', budget: '100', spent: '0', weight: '10', rate: '', score: '' }],
    });
    expect(changesOf(edge, [cut, up])).toEqual(['0 0 1 良→优', '0 1 0 优→良']);
  });

  it('is found under a cap, a second weighting and sums of exact numbers as well', () => {
    const form = formWith({ target: '10次', actual: '1次' });
    const profiles = [
      NATIONAL, NOTHING,
      variant('weighted', { '/indicators/secondWeighting': { base: '10', cite: { source: 'cy-2020-10', certainty: 'assumed' } } }),
      variant('exact', { '/totals/add': 'exact', '/indicators/positive/rule': { method: 'proportional', cap: '1', zeroBelow: '0.6' } }),
    ];
    expect(changesOf(form, profiles)).toEqual(changesByHand(form, profiles));
  });
});

it('tries no more rows than a moment allows, and says how many it did not try', () => {
  const rows = Array.from({ length: 1500 }, () => ({ level1: '产出指标', level3: '甲', target: '3次', actual: '2次', weight: '0.06', score: '' }));
  const form = formOf({ year: 2023, funds: [{ budget: '100', spent: '100', weight: '10', score: '' }], rows, total: true, grade: true });
  const profiles = [variant('free', { '/sections': [], '/points/mismatch': 'hint', '/totals/cap': null }), variant('none', { '/sections': [], '/points/mismatch': 'hint', '/indicators/positive/rule': { method: 'pass-fail' }, '/indicators/secondWeighting': { base: '1', cite: { source: 'cy-2020-10', certainty: 'assumed' } } })];
  const start = processorTime();
  const result = compared(form, profiles);
  expect(processorTime() - start).toBeLessThan(5_000);
  expect(result.rows.filter(({ differs }) => differs).length).toBeGreaterThan(1_490);
  expect(result.untried).toBeGreaterThan(1_000);
});
