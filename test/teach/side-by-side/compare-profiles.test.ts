import { describe, expect, it } from 'vitest';
import { findForms } from '../../../src/form/find-forms';
import { shippedProfiles } from '../../../src/profile/shipped-profiles';
import type { RuleProfile } from '../../../src/profile/rule-profile';
import { computedCells } from '../../../src/scoring/computed-cells';
import { type Judgements, NO_JUDGEMENTS } from '../../../src/scoring/form-score';
import { scoreForm } from '../../../src/scoring/score-form';
import { compareProfiles } from '../../../src/teach/side-by-side/compare-profiles';
import { differenceText } from '../../../src/teach/side-by-side/difference-text';
import type { ComparedScore } from '../../../src/teach/side-by-side/side-by-side';
import { original } from '../../support/originals';
import { shipped } from '../../support/profile';
import { TEST_PROFILE_IDS, testProfile } from '../../support/test-profiles';
import { compared, differences, formWith, met, saysOf, scoreText, variant } from './sketch';

const BOOKS = ['shanghai-2023', 'zhongshan-2022', 'panjin-2023', 'zhengzhou-2023', 'national'] as const;
const JUDGED: readonly Judgements[] = [NO_JUDGEMENTS, { ...NO_JUDGEMENTS, acceptDefaults: true }];

describe('the numbers of a training', () => {
  const NATIONAL = shipped('mof/2020');

  it('a ceiling of one minute met in one and a half costs half, a third or all', () => {
    const result = compared(formWith({ target: '≤1分钟', actual: '1.5分钟' }), [
      variant('excess', { '/indicators/reverse/rule': { method: 'excess-loss' } }),
      NATIONAL,
      variant('all-or-nothing', { '/indicators/reverse/rule': { method: 'pass-fail' } }),
    ]);
    expect(differences(result)).toEqual([
      'indicator-score 5.00 | 6.67 | 0.00 method: 按超出比例扣 5.00 · 目标÷实际 6.67 · 不得分 0.00',
      'total 95.00 | 96.67 | 90.00 add: 第 12 行计入 5，得 95.00 · 第 12 行计入 6.67，得 96.67 · 第 12 行计入 0，得 90.00',
    ]);
    expect(result.grades.map(scoreText)).toEqual(['优', '优', '优']);
  });

  it('88.66 % is 8.87 half up and 8.86 cut', () => {
    const result = compared(formWith({ target: '100%', actual: '88.66%' }), [NATIONAL, shipped('shanghai/2023')]);
    expect(differences(result)[0]).toBe('indicator-score 8.87 | 8.86 round: 四舍五入 8.87 · 截尾 8.86');
  });

  it('88.65 % is 8.87 half up and 8.86 half to even', () => {
    const even = variant('half-even', { '/rounding/indicatorScore/mode': 'half-even' });
    expect(differences(compared(formWith({ target: '100%', actual: '88.65%' }), [NATIONAL, even]))[0]).toBe('indicator-score 8.87 | 8.86 round: 四舍五入 8.87 · 四舍六入五成双 8.86');
  });

  it('20 of 9 is full marks, or two points less', () => {
    const less = variant('minus-two', { '/indicators/overFulfilment/0/deduct': { by: 'points', points: '2' } });
    expect(differences(compared(formWith({ target: '9次', actual: '20次' }), [NATIONAL, less]))[0]).toBe('indicator-score 10.00 | 8.00 deduct: 不扣分 10.00 · 远超目标（≥130%），按口径扣分 8.00');
  });

  it('rows of 40/3 add up to 34.66 rounded and to 34.67 exact', () => {
    const third = (actual: string) => ({ level1: '产出指标', level3: '三分之一', target: '100', actual, weight: '40/3', score: '' });
    const score = { ref: { sheet: '自评表', row: 20, column: 6 }, text: '', cell: null, shared: false };
    const form = formWith({}, {
      rows: [third('100'), third('100'), third('60'), met('效益指标', '40'), met('满意度指标', '10')],
      subtotals: [{ kind: 'section', label: '产出小计', weight: null, score, of: [0, 1, 2] }],
    });
    expect(differences(compared(form, [NATIONAL, variant('exact', { '/totals/add': 'exact' })]))).toEqual([
      'subtotal 34.66 | 34.67 add: 第 12 行等计入 13.33（另有 1 项不同），得 34.66 · 第 12 行等计入 40/3（另有 1 项不同），得 34.67',
      'total 94.66 | 94.67 add: 「产出小计」计入 34.66，得 94.66 · 「产出小计」计入 104/3，得 94.67',
    ]);
  });

  it('another denominator makes another rate', () => {
    const form = formWith({ target: '1次', actual: '1次' }, { funds: [{ initial: '100', budget: '120', spent: '90', weight: '10', rate: '', score: '' }] });
    const initial = variant('initial', { '/funds/denominator': 'initial' });
    expect(differences(compared(form, [NATIONAL, initial]))[0]).toBe('fund-score 7.50 | 9.00 rate: 执行数÷全年预算数 7.50 · 执行数÷年初预算数 9.00');
  });

  it('a target without a sign is read by one profile and asked about by the other', () => {
    const asking = variant('asking', { '/indicators/comparison/otherwise': 'ask' });
    const upwards = variant('downwards', { '/indicators/comparison/otherwise': '<=' });
    const form = formWith({ target: '10次', actual: '8次' });
    expect(differences(compared(form, [NATIONAL, asking]))[0]).toBe('indicator-score 8.00 | 待人工 method: 按完成率 8.00 · 目标没有符号，越大越好还是越小越好请确认');
    expect(differences(compared(form, [NATIONAL, upwards]))[0]).toBe('indicator-score 8.00 | 10.00 kind: 按“≥”比较 8.00 · 按“≤”比较 10.00');
  });

  it('reads "=" as at least or as exactly', () => {
    const exactly = variant('exactly', { '/indicators/comparison/equals': { reading: 'exactly', missed: 'zero' } });
    expect(differences(compared(formWith({ target: '=10次', actual: '9次' }), [NATIONAL, exactly]))[0]).toBe('indicator-score 9.00 | 0.00 method: 按完成率 9.00 · 不相等不得分 0.00');
  });

  it('names a share of a level, a default and a weight', () => {
    const level = { target: '健全', actual: '部分达成' };
    const settled = variant('settled', { '/indicators/qualitative/levels/1/share': '[0.7..0.7]', '/indicators/qualitative/levels/1/default': '0.7' });
    const higher = variant('higher', { '/indicators/qualitative/levels/1/default': '0.75' });
    expect(differences(compared(formWith(level), [NATIONAL, settled]))[0]).toMatch(/^indicator-score 待人工 \| 7\.00 method: 定性档次：部分达成.*\[60%, 80%\) · 定性档次：部分达成.*70% 7\.00$/);
    expect(differences(compared(formWith(level), [NATIONAL, higher], JUDGED[1]))[0]).toMatch(/^indicator-score 6\.00 \| 7\.50 judged: /);
    const shared = variant('shared', { '/sections/0/weights': { from: 'equal-share', remainder: 'none' } });
    expect(differences(compared(formWith({ target: '10次', actual: '9次' }), [NATIONAL, shared]))[0]).toBe('indicator-score 9.00 | 22.50 weight: 分值 10，得 9.00 · 产出指标的分值由 2 个指标平均分配，为 25，得 22.50');
  });

  it('a grade that only its limits move names them', () => {
    const stricter = variant('stricter', { '/grades/bands/0/interval': '>=95', '/grades/bands/1/interval': '[80..95)' });
    const { rows } = compared(formWith({ target: '10次', actual: '1次' }), [NATIONAL, stricter]);
    const grade = rows.find(({ kind }) => kind === 'grade')!;
    expect(grade.scores.map(scoreText)).toEqual(['优', '良']);
    expect(differenceText(grade.step!, 'zh')).toBe('总分 91 落在 ≥90，为“优” · 总分 91 落在 [80, 95)，为“良”');
  });
});

describe.each(BOOKS)('%s', (book) => {
  const all = [...shippedProfiles(), ...TEST_PROFILE_IDS.map(testProfile)];
  const groups = Array.from({ length: Math.ceil(all.length / 3) }, (_, at) => [all[0]!, ...all.slice(1).slice(at * 3, at * 3 + 3)]).filter(({ length }) => length > 1);

  it('gives what the scoring gives, and a step to every row that differs', async () => {
    const forms = findForms(await original(`${book}-blank`)).forms;
    const differing = forms.flatMap((form) => JUDGED.flatMap((judgements) => groups.flatMap((profiles) => {
      const scores = profiles.map((profile) => scoreForm(form, profile, judgements));
      const cells = scores.map((score, at) => new Map(computedCells(form, score, profiles[at]!).map(({ kind, line, shown }) => [`${kind} ${line}`, shown])));
      // Each in turn is the one in force, so that every profile gives numbers on every form.
      return profiles.flatMap((profile, own) => {
        const result = compareProfiles({ form, profiles, judgements, inForce: { profile, score: scores[own]! } });
        expect(result.columns[own]!.fits).toBe(true);
        result.columns.forEach(({ fits }, at) => {
          if (!fits) expect(saysOf(result, at).length).toBeGreaterThan(0);
          const given = result.rows.map(({ kind, line, scores: row }) => [`${kind} ${line}`, row[at] === null ? null : textOf(row[at]!)]);
          expect(given).toEqual(result.rows.map(({ kind, line }) => [`${kind} ${line}`, fits ? cells[at]!.get(`${kind} ${line}`) ?? '' : null]));
        });
        return result.rows.filter(({ differs }) => differs);
      });
    })));
    for (const { step } of differing) {
      for (const language of ['zh', 'en'] as const) expect(differenceText(step!, language)).toMatch(/^(?!.*(?:\{|undefined|\bside\.|\bscoring\.)).+$/);
    }
    if (book === 'shanghai-2023') expect(differing.length).toBeGreaterThan(100);
  });
});

function textOf(score: ComparedScore): string {
  return score.outcome === 'scored' ? score.shown : '';
}

describe('the source forms', () => {
  it('the fourth Shanghai form differs from the national rule by one rounding', async () => {
    const form = findForms(await original('shanghai-2023')).forms[3]!;
    const result = compared(form, [shipped('shanghai/2023'), shipped('mof/2020'), shipped('zhengzhou/2023')], JUDGED[1]);
    expect(result.totals.map(scoreText)).toEqual(['98.64', '98.65', '不适用']);
    expect(differences(result)).toEqual([
      'indicator-score 8.86 | 8.87 | 不适用 round: 截尾 8.86 · 四舍五入 8.87',
      'total 98.64 | 98.65 | 不适用 add: 第 85 行计入 8.86，得 98.64 · 第 85 行计入 8.87，得 98.65',
    ]);
  });
});

it('compares two to four different profiles and refuses the same rules twice', () => {
  const one = shipped('mof/2020');
  const form = formWith({ target: '1次', actual: '1次' });
  for (const profiles of [[], [one], [one, one], [one, { ...one }], [...shippedProfiles().slice(0, 5)]] satisfies (readonly RuleProfile[])[]) {
    expect(() => compared(form, profiles)).toThrow(RangeError);
  }
});
