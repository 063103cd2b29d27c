import { describe, expect, it } from 'vitest';
import { HEADING_WORDS } from '../../src/form/heading-words';
import { foldHeading } from '../../src/form/fold-heading';
import { wordReader } from '../../src/form/recognise-word';

const read = wordReader();
const means = (text: string) => [...read(text)?.means.keys() ?? []].join(' ');

describe('recognise a label', () => {
  it.each([
    ['年 度 目\n标值', 'target'],
    ['年度指标值（A）', 'target'],
    ['权重 40/m (m为产出指标总数)', 'weight'],
    ['分值/权重', 'weight'],
    ['一级指标/权重', 'level1'],
    ['★实际完成值', 'actual'],
    ['得分（自评）', 'score'],
    ['得分（财政复核）', 'review'],
    ['财政评分', 'review'],
    ['主管部门评分', 'review'],
    ['复核得分', 'review'],
    ['核定得分', 'review'],
    ['评价得分', 'review'],
    ['审核得分', 'review'],
    ['单位自评得分', 'score'],
    ['偏差原因分析及改进措施', 'reason'],
    ['全口径预算调整率（自动计算）', 'adjustment-rate'],
    ['一、项目名称：', 'project'],
    ['产出指标得分小计 (上限不超过40分)', 'subtotal'],
    ['产出指标合计', 'subtotal'],
    ['合 计', 'total'],
    ['2023年度项目支出绩效自评表', 'title'],
    ['二、单位自评表', ''],
    ['全年预计完成情况', 'other-actual'],
    ['中期指标值', 'other-target'],
    ['100', ''],
    ['', ''],
    ['分值/得分', ''],
  ])('%j means %j', (text, expected) => {
    expect(means(text)).toBe(expected);
  });

  it('keeps what stands behind a colon', () => {
    expect(read('自评绩效等级:优')?.after).toBe('优');
    expect(read('自评绩效等级：')?.after).toBe(null);
    expect(read('项目名称：小型水库')?.after).toBe('小型水库');
  });

  it('knows only folded words', () => {
    const written = HEADING_WORDS.flatMap(({ before, words }) => [...before ?? [], ...words]);
    expect(written.filter((word) => foldHeading(word) !== word)).toEqual([]);
  });

  it('never takes the words of a reviewer for the unit’s own score', () => {
    const review = HEADING_WORDS.find((list) => list.means === 'review')!;
    const taken = review.before!.flatMap((front) => review.words.map((word) => front + word)).filter((word) => read(word)?.means.has('score'));
    expect(taken).toEqual([]);
  });
});
