import { describe, expect, it } from 'vitest';
import { decimal } from '../../../src/exact/decimal';
import { NO_JUDGEMENTS } from '../../../src/scoring/form-score';
import { scoreForm } from '../../../src/scoring/score-form';
import { compareProfiles } from '../../../src/teach/side-by-side/compare-profiles';
import { shipped } from '../../support/profile';
import { compared, formWith, met, saysOf, scoreText, variant } from './sketch';

const NATIONAL = shipped('mof/2020');
const ROW = { target: '10次', actual: '9次' };

describe('a profile that does not fit says why and gives no number', () => {
  it.each([
    ['another year', formWith(ROW, { year: 2022 }), 'shanghai/2023', ['表为 2022 年度，口径适用 2023']],
    ['a section that the form lacks', formWith(ROW), 'mof/2021-cost', [
      '口径要求有「成本指标」，表中没有', '「产出指标」分值合计 50，口径规定 40。', '「效益指标」分值合计 30，口径规定 20。',
    ]],
    ['points that do not add up', formWith({ ...ROW, weight: '11' }), 'shanghai/2023', ['指标分值合计 91，口径规定 90。']],
    ['a fund score without a row, and one it does not give', formWith(ROW), 'panjin/2023', [
      '口径要求有「决策」，表中没有', '口径要求有「管理」，表中没有', '表中的「满意度指标」不在口径的一级指标里', '口径要计「预算执行率」的得分，表中没有这一行',
      '表中资金行有 10 分，口径不在资金行计分', '指标分值合计 90，口径规定 100。', '「产出」分值合计 50，口径规定 40。',
    ]],
  ])('%s', (_, form, id, why) => {
    const result = compared(form, [NATIONAL, shipped(id)]);
    expect(result.columns[1]!.fits).toBe(false);
    expect(saysOf(result, 1)).toEqual(why);
    expect(result.totals.map(scoreText)).toEqual([expect.any(String), '不适用']);
    expect(result.rows.every(({ scores, differs }) => scores[1] === null && !differs)).toBe(true);
  });

  it('a sign of the form that speaks against it, with too few signs for it', () => {
    const wary = variant('wary', { '/recognition': { atLeast: 20, signals: [{ sign: 'text', anyOf: ['示例'], points: 5 }, { sign: 'level1', anyOf: ['效益'], points: -3 }] } });
    const result = compared(formWith(ROW, { texts: ['示例'] }), [NATIONAL, { ...wary, recognition: { ...wary.recognition, atLeast: 20 } }]);
    expect(result.columns[1]!.fits).toBe(false);
    expect(saysOf(result, 1)).toEqual(['不利：一级指标有“效益”（自评表!A14）', '依据不足：2 分，须 20 分']);
  });
});

describe('a profile that can be held against the form', () => {
  it('says that it is another region\'s', () => {
    const result = compared(formWith(ROW), [NATIONAL, shipped('shanghai/2023')]);
    expect(result.columns[1]!.fits).toBe(true);
    expect(saysOf(result, 1)).toEqual(['识别依据不足，按它计算只作比较（依据不足：5 分，须 20 分）']);
  });

  it('says so where nothing at all speaks for it', () => {
    const foreign = variant('foreign', {});
    const result = compared(formWith(ROW), [NATIONAL, { ...foreign, recognition: { atLeast: 5, signals: [{ sign: 'text', anyOf: ['无此字样'], points: 9 }] } }]);
    expect(saysOf(result, 1)).toEqual(['表中没有这个口径的识别依据，按它计算只作比较']);
  });

  it('takes a difference of points as its profile takes it', () => {
    const form = formWith(ROW, { rows: [{ level1: '产出指标', level3: '示例', weight: '40', score: '', ...ROW }, met('效益指标', '40'), met('满意度指标', '10')] });
    const strict = variant('strict', { '/points/mismatch': 'error' });
    const result = compared(form, [NATIONAL, strict]);
    expect(result.columns.map(({ fits }) => fits)).toEqual([true, false]);
    const points = ['「产出指标」分值合计 40，口径规定 50。', '「效益指标」分值合计 40，口径规定 30。'];
    expect([saysOf(result, 0), saysOf(result, 1)]).toEqual([points, points]);
  });

  it('is the one in force, whatever speaks against it, which is said beside its numbers', () => {
    const form = formWith({ ...ROW, weight: '11' }, { year: 2022 });
    const own = shipped('shanghai/2023');
    const result = compareProfiles({ form, profiles: [own, NATIONAL], judgements: NO_JUDGEMENTS, inForce: { profile: own, score: scoreForm(form, own, NO_JUDGEMENTS) } });
    expect(result.columns.map(({ fits, inForce }) => `${fits} ${inForce}`)).toEqual(['true true', 'true false']);
    expect(saysOf(result, 0)).toEqual(['表为 2022 年度，口径适用 2023', '指标分值合计 91，口径规定 90。']);
    expect(result.totals.map(scoreText)).toEqual(['99.90', '99.90']);
  });
});

describe('decisions of people', () => {
  const level = { target: '健全', actual: '部分达成' };
  const decided = { ...NO_JUDGEMENTS, scores: new Map([['自评表!G12', decimal('7')]]) };

  it('hold under every profile that leaves the row to a person', () => {
    const other = variant('other', { '/indicators/qualitative/levels/1/default': '0.7' });
    const result = compared(formWith(level), [NATIONAL, other], decided);
    expect(result.rows.find(({ kind }) => kind === 'indicator-score')!.scores.map(scoreText)).toEqual(['7.00', '7.00']);
    expect([saysOf(result, 0), saysOf(result, 1)]).toEqual([[], []]);
  });

  it('are not used where the profile decides itself, or where they are out of its range', () => {
    const settled = variant('settled', { '/indicators/qualitative/levels/1/share': '[0.6..0.6]', '/indicators/qualitative/levels/1/default': '0.6' });
    const narrow = variant('narrow', { '/indicators/qualitative/levels/1/share': '[0.6..0.65]' });
    const result = compared(formWith(level), [NATIONAL, settled, narrow], decided);
    expect(result.rows.find(({ kind }) => kind === 'indicator-score')!.scores.map(scoreText)).toEqual(['7.00', '6.00', '待人工']);
    const unused = '人工评定的得分有 1 项用不上：示例（口径直接给分，或评定不在它的范围内）';
    expect([saysOf(result, 0), saysOf(result, 1), saysOf(result, 2)]).toEqual([[], [unused], [unused]]);
  });

  it('about points outside the table belong to the profile that has them', () => {
    const offTable = new Map([['资金管理', decimal('5')]]);
    const beside = variant('beside', { '/points/total': '105', '/points/offTable': [{ name: '资金管理', points: '5' }] });
    const result = compared(formWith(ROW), [NATIONAL, beside], { ...NO_JUDGEMENTS, offTable });
    expect(saysOf(result, 0)).toEqual(['已填的表外分值「资金管理」不属于这个口径，没有计入']);
    expect(saysOf(result, 1)).toEqual([]);
    expect(result.totals.map(scoreText)).toEqual(['99.00', '100.00']);
  });
});
