import { expect, it } from 'vitest';
import { wordsOnce } from '../../../src/profile/lint/words-once';
import { changed } from '../../support/profile';

const NOWHERE = { file: null, parents: null };

const issues = (id: string, changes: Parameters<typeof changed>[1]) =>
  wordsOnce.check(changed(id, changes), NOWHERE).map(({ pointer, says }) => [pointer, says.data]);

it('names a word of two levels', () => {
  expect(issues('shanghai/2023', { '/indicators/qualitative/levels/2/words': ['未达成', '部分达成'] })).toEqual([['/indicators/qualitative/levels/2/words/1', { word: '部分达成' }]]);
});

it('names a word of two sections, two deductions, two fund measures', () => {
  expect(issues('mof/2020', { '/sections/1/words': ['产出'] })).toEqual([['/sections/1/words/0', { word: '产出' }]]);
  expect(issues('zhongshan/2022', { '/deductions/items/1/words': ['政府采购执行情况'] })).toEqual([['/deductions/items/1/words/0', { word: '政府采购执行情况' }]]);
  expect(issues('zhongshan/2022', { '/fundMeasures/1/at': { indicatorNamed: ['预算执行率'] } })).toEqual([['/fundMeasures/1/at/indicatorNamed/0', { word: '预算执行率' }]]);
});

it('allows a section that second-level rows narrow down', () => {
  const { sections } = changed('mof/2020', {});
  const narrowed = { ...sections[0]!, name: '成本指标', level2: ['成本指标'] };
  expect(wordsOnce.check({ ...changed('mof/2020', {}), sections: [...sections, narrowed] }, NOWHERE)).toEqual([]);
});
