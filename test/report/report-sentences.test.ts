import { describe, expect, it } from 'vitest';
import { reportSentences } from '../../src/report/report-sentences';
import { reviewForm } from '../../src/review/review-form';
import { say } from '../../src/wording/say';
import { formSheet, rowsWith, subjectOf } from '../support/review';

function sentencesOf(rows: readonly string[]): readonly string[] {
  const subject = subjectOf(formSheet({ rows }), 'shanghai/2023');
  return reportSentences({ ...subject, review: reviewForm(subject) }).map((sentence) => say(sentence, 'zh'));
}

describe('reportSentences', () => {
  it('say total and grade, and what was completed, in the words of the form', () => {
    expect(sentencesOf(rowsWith({}))).toEqual([
      '「热线运行经费」年度绩效自评得分 100.00，自评等级为“优”。',
      '计分的绩效指标共 4 项，全部完成 4 项，未全部完成 0 项，待评定 0 项。',
      '已完成的绩效指标：',
      '1. 受理来电：年度指标值 ≥10000件，实际完成值 12000件，分值 30，得分 30。',
      '2. 办结率：年度指标值 ≥98%，实际完成值 99%，分值 30，得分 30。',
      '3. 诉求解决率：年度指标值 ≥95%，实际完成值 96%，分值 20，得分 20。',
      '4. 群众满意度：年度指标值 ≥90%，实际完成值 95%，分值 10，得分 10。',
    ]);
  });

  it('give the reason that the form gives, and invent none', () => {
    const sentences = sentencesOf(rowsWith({
      1: '^ | 质量指标 | 办结率 | ≥98% | 49% | 30 | 15 | 年中系统切换，已补录并加强培训',
      2: '效益指标 | 社会效益指标 | 诉求解决率 | ≥95% | 38% | 20 | 8 | 无',
    }));
    expect(sentences).toContain('1. 办结率：年度指标值 ≥98%，实际完成值 49%，分值 30，得分 15。偏差原因：年中系统切换，已补录并加强培训');
    expect(sentences).toContain('2. 诉求解决率：年度指标值 ≥95%，实际完成值 38%，分值 20，得分 8。偏差原因：（表中尚未说明，请补充）');
  });

  it('say neither of what a person still has to decide', () => {
    const sentences = sentencesOf(rowsWith({ 0: '产出指标 | 数量指标 | 受理来电 | ≥10000件 |  | 30 |  | ' }));
    expect(sentences).toContain('计分的绩效指标共 4 项，全部完成 3 项，未全部完成 0 项，待评定 1 项。');
    expect(sentences).toContain('1. 受理来电：年度指标值 ≥10000件，实际完成值 未填，分值 30，得分 待定。');
  });

  it('shorten a target that is a whole rule', () => {
    const rule = '比率在百分之九十八以上的得满分，'.repeat(6);
    expect(sentencesOf(rowsWith({ 0: `产出指标 | 数量指标 | 受理来电 | ${rule} | 12000件 | 30 | 30 | ` })).join('\n')).toContain(`年度指标值 ${rule.slice(0, 60)}…，`);
  });
});
