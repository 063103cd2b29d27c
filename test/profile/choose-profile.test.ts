import { describe, expect, it } from 'vitest';
import { chooseProfile } from '../../src/profile/choose-profile';
import { profileIdName } from '../../src/profile/profile-name';
import { shippedProfiles } from '../../src/profile/shipped-profiles';
import type { RuleProfile } from '../../src/profile/rule-profile';
import { message } from '../../src/wording/message';
import { type FormSketch, formOf } from '../support/form';

const choose = (sketch: FormSketch, profiles: readonly RuleProfile[] = shippedProfiles()) => chooseProfile(formOf(sketch), profiles);
const weights = (...points: string[]) => points.map((weight) => ({ weight }));

const SHANGHAI: FormSketch = {
  title: '财政项目支出绩效自我评价', department: '上海市人力资源和社会保障局', texts: ['评分等级'], headings: ['分数'],
  funds: [{ weight: '10.00' }],
  rows: [{ level1: '产出指标', weight: '65' }, { level1: '效益指标', weight: '15' }, { level1: '满意度指标', weight: '10' }],
};
const NATIONAL: FormSketch = {
  title: '项目支出绩效自评表\n（2022年度）', year: 2022, funds: [{ weight: '10' }],
  rows: [{ level1: '产出指标', weight: '50' }, { level1: '效益指标', weight: '30' }, { level1: '满意度\n指标', weight: '10' }],
};
const WITH_COST: FormSketch = {
  ...NATIONAL,
  rows: [{ level1: '成本指标', weight: '20' }, { level1: '产出指标', weight: '40' }, { level1: '效益指标', weight: '20' }, { level1: '满意度指标', weight: '10' }],
};
const PANJIN: FormSketch = {
  title: '2023年度12345热线平台运营及人员外包经费项目重点绩效评价指标评分表', year: 2023, texts: ['评级'], headings: ['目标值', '完成情况'],
  rows: [
    { level1: '决策（6分）', level3: '立项依据充分性', weight: '6' }, { level1: '管理（24分）', level3: '预算执行率', weight: '20' },
    { level1: '管理（24分）', weight: '4' }, { level1: '产出（40分）', weight: '40' }, { level1: '效益（30分）', weight: '30' },
  ],
};

describe('chooseProfile', () => {
  it.each([
    ['shanghai/2023', SHANGHAI],
    ['zhongshan/2022', { title: '中山市2022年度市级财政支出绩效自评表-非信息化项目', year: 2022, rows: [{ level1: '预算执行过程（20分）', level2: '预算执行率', weight: '5' }] }],
    ['zhengzhou/2023', { department: '郑州市人力资源和社会保障局机关', rows: [{ level1: '成\n本指标' }, ...weights('10', '30', '25', '5')] }],
    ['panjin/2023', PANJIN],
    ['mof/2020', NATIONAL],
    ['mof/2021-cost', WITH_COST],
  ] as const)('suggests %s', (id, sketch) => {
    expect(choose(sketch).suggested?.id).toBe(id);
  });

  it('names the cells that speak for its suggestion, and that no year is written', () => {
    expect(choose(SHANGHAI).why).toEqual([
      message('profile.choice.text', { word: '上海市', cell: '自评表!B3' }),
      message('profile.choice.text', { word: '财政项目支出绩效自我评价', cell: '自评表!A1' }),
      message('profile.choice.text', { word: '评分等级', cell: '自评表!A41' }),
      message('profile.choice.heading', { word: '分数', cell: '自评表!A11' }),
      message('profile.choice.fund-weight', { value: '10', cell: '自评表!F5' }),
      message('profile.choice.weights', { value: '90', first: '自评表!F12', last: '自评表!F14' }),
      message('profile.choice.no-year', { inForce: '2023' }),
    ]);
  });

  it('lists the suggestion first and says of the others why they do not fit', () => {
    const { candidates } = choose(WITH_COST);
    expect(candidates[0]!.profile.id).toBe('mof/2021-cost');
    expect(candidates[0]!.against).toEqual([]);
    expect(candidates.find(({ profile }) => profile.id === 'mof/2020')!.against).toEqual([message('profile.choice.too-few', { points: '4', atLeast: '5' })]);
  });

  it('gives the reason instead of a neighbour outside the years', () => {
    const choice = choose({ ...SHANGHAI, year: 2025 });
    expect(choice.suggested).toBeNull();
    expect(choice.why).toEqual([
      message('profile.choice.only-outside', { id: 'shanghai/2023', name: message('profile.choice.name', { zh: '上海市2023年度', en: 'Shanghai 2023' }) }),
      message('profile.choice.outside-years', { year: '2025', inForce: '2023' }),
    ]);
    expect(choose({ ...NATIONAL, year: 2019 }).suggested).toBeNull();
  });

  it('prefers the profile of the same region that is in force', () => {
    const [base] = shippedProfiles().filter(({ id }) => id === 'shanghai/2023');
    const next: RuleProfile = { ...base!, id: 'shanghai/2025', inForce: { from: 2025, until: null } };
    expect(choose({ ...SHANGHAI, year: 2025 }, [...shippedProfiles(), next]).suggested?.id).toBe('shanghai/2025');
    const undecided = choose(SHANGHAI, [...shippedProfiles(), next]);
    expect(undecided.suggested).toBeNull();
    expect(undecided.why).toEqual([message('profile.choice.tie', { one: 'shanghai/2023', other: profileIdName(next) })]);
  });

  it('suggests nothing without evidence', () => {
    expect(choose({})).toEqual({ suggested: null, why: [message('profile.choice.none')], candidates: [] });
    expect(choose({ title: '期末成绩表', rows: weights('50', '50') }).suggested).toBeNull();
  });

  it('does not take the name of a project for the region of its rules', () => {
    expect(choose({ ...NATIONAL, project: '上海市对口支援项目' }).suggested?.id).toBe('mof/2020');
  });

  it('does not read a third-party scoring table with other structure as a national form', () => {
    expect(choose({ year: 2023, rows: [{ level1: '决策', weight: '20' }, { level1: '过程', weight: '20' }, { level1: '产出', weight: '30' }, { level1: '效益', weight: '30' }] }).suggested).toBeNull();
  });

  it('adds a weight that rows share once', () => {
    const form = formOf({ ...NATIONAL });
    const shared = { ...form.indicators[0]!.weight!, shared: true };
    const indicators = [{ ...form.indicators[0]!, weight: shared }, { ...form.indicators[1]!, weight: shared }, { ...form.indicators[2]!, weight: { ...shared, ref: { ...shared.ref, row: 30 }, text: '40分' } }];
    expect(chooseProfile({ ...form, indicators }, shippedProfiles()).why).toContainEqual(
      message('profile.choice.weights', { value: '90', first: '自评表!F12', last: '自评表!F31' }),
    );
  });
});
