import { describe, expect, it } from 'vitest';
import { findingsOf, formSheet, ROWS, rowsWith, says } from '../../support/review';

describe('unfinished-full', () => {
  const sheet = (actual: string, score = '30') => formSheet({ rows: rowsWith({ 1: `^ | 质量指标 | 平台验收 | 通过验收 | ${actual} | 30 | ${score} | ` }) });
  const check = (actual: string, score?: string) => says('unfinished-full', sheet(actual, score));

  it.each(['项目尚未验收', '未能按期完成', '系统建设暂未启动', '平台已采购，尚未投入使用'])('“%s” and full marks contradict each other', (actual) => {
    expect(check(actual)).toHaveLength(1);
  });

  it('says what is written, at the score', () => {
    expect(check('项目尚未验收')).toEqual(['警告 自评表!G13 「平台验收」的完成情况写“项目尚未验收”，得分却是满分 30。']);
    expect(findingsOf('unfinished-full', sheet('项目尚未验收'))).toMatchObject([{ fix: null, related: [{ row: 12, column: 4 }] }]);
  });

  it.each(['已通过验收', '无未完成事项', '未完成率0%', '未发生安全事故', '未完成的部分已移交', '3个未验收', '如未验收则整改'])('“%s” says no such thing', (actual) => {
    expect(check(actual)).toEqual([]);
  });

  it('less than full marks pass', () => {
    expect(check('项目尚未验收', '10')).toEqual([]);
    expect(check('项目尚未验收', '')).toEqual([]);
  });

  it('a level that the profile knows is the matter of score-differs', () => {
    expect(says('unfinished-full', sheet('未完成'), 'mof/2020')).toEqual([]);
    expect(says('score-differs', sheet('未完成'), 'mof/2020')).toHaveLength(1);
  });

  it('does not apply without actual values', () => {
    const book = formSheet({ rows: ROWS });
    const bare = { ...book, sheets: book.sheets.map((one) => ({ ...one, cells: one.cells.filter(({ row, column }) => row < 10 || column !== 4) })) };
    expect(says('unfinished-full', bare)).toBe('不适用');
  });
});
