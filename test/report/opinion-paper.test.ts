import { describe, expect, it } from 'vitest';
import { opinionPaper } from '../../src/report/opinion-paper';
import type { Paper } from '../../src/report/paper/paper';
import { message } from '../../src/wording/message';
import { findingOf, opinionOf } from '../support/opinion-facts';

/** The texts of each row, as they are read. */
function textsOf({ rows }: Paper): readonly (readonly string[])[] {
  return rows.map(({ cells }) => cells.map(({ text }) => text).filter((text) => text !== ''));
}

describe('opinionPaper', () => {
  it('says which form, under which rules, with what result', () => {
    const rows = textsOf(opinionPaper(opinionOf(), 'opinion', 'zh'));
    expect(rows.slice(0, 10)).toEqual([
      ['项目支出绩效自评审核意见表'],
      ['项目名称', '热线运行经费'],
      ['主管部门', '某局', '实施单位', '某中心'],
      ['预算年度', '2023年', '自评表', '热线.xlsx　自评表!A1:H20'],
      ['规则口径', '上海市2023年度（shanghai/2023，1.0.0 版，示例口径，指纹 0123456789ab）'],
      ['口径依据', '项目支出绩效评价管理办法（财预〔2020〕10号）'],
      ['得分核对', '填报', '复算', '差额'],
      ['年度资金总额', '9.78', '9.78', '0.00'],
      ['总分', '98.65', '98.64', '0.01'],
      ['等级', '优', '优', '一致'],
    ]);
  });

  it('groups findings by what has to be done, numbers them through and puts the waived ones behind them', () => {
    const waived = { finding: findingOf(15, '丁'), reason: message('review.waived-verified'), text: '看过凭证', on: '2026-11-21' };
    const paper = opinionPaper(opinionOf({
      findings: [findingOf(12, '甲', { level: 'hint' }), findingOf(13, '乙'), findingOf(14, '丙', { verdict: 'needs-review', note: '请补充' })],
      waivers: [waived],
    }), 'opinion', 'zh');
    const rows = textsOf(paper).slice(paper.repeated!);
    const advice = '按规则重算得分；如有扣分依据，请在偏差原因中写明。';
    expect(rows.slice(0, 9)).toEqual([
      ['序号', '单元格', '指标（行）', '问题', '处理建议'],
      ['必须改（1 项）：表内数字自相矛盾'],
      ['1', 'G13', '指标13', '乙', advice],
      ['提示（1 项）：复核时会被问到'],
      ['2', 'G12', '指标12', '甲', advice],
      ['待人工判断（1 项）：规则留有余地，或数值无法识别'],
      ['3', 'G14', '指标14', '丙（复核人：请补充）', advice],
      ['已豁免（1 项）'],
      ['4', 'G15', '指标15', '丁', '豁免理由：已线下核实，看过凭证（2026-11-21）'],
    ]);
  });

  it('leaves lines to sign on, or says who signed', () => {
    const signed = (facts: Parameters<typeof opinionOf>[0]): readonly string[] => textsOf(opinionPaper(opinionOf(facts), 'opinion', 'zh')).at(-2)!;
    expect(signed({})).toEqual(['复核人：＿＿＿＿＿＿＿＿', '日期：　　　　年　　月　　日', '（盖章）']);
    expect(signed({ signature: { reviewer: '李某', date: '2026年11月21日' } })).toEqual(['复核人：李某', '日期：2026年11月21日', '（盖章）']);
  });

  it('puts the scores of the reviewer beside those of the unit, with what each deduction rests on', () => {
    const rows = textsOf(opinionPaper(opinionOf({
      reviewed: {
        pack: { id: 'common/2026', version: '1.0.0', name: message('review.wording', { zh: '通用标准', en: 'Common' }) },
        rows: [{
          indicator: '受理来电', ref: { sheet: '自评表', row: 11, column: 6 }, weight: '30', reported: '30', reviewed: '21',
          deductions: [{ criterion: 'no-evidence', wording: message('review.wording', { zh: '佐证不足', en: 'no evidence' }), basis: '复核细则 第三条', points: '9' }],
        }],
        total: '89.65', grade: '良',
      },
    }), 'opinion', 'zh'));
    const at = rows.findIndex(([first]) => first === '复核得分（扣分标准：通用标准，common/2026，1.0.0 版）');
    expect(rows.slice(at + 1, at + 4)).toEqual([
      ['序号', '分值', '指标（行）', '自评得分', '复核得分', '扣分依据'],
      ['1', '30', '受理来电', '30', '21', '扣 9 分：佐证不足（复核细则 第三条）'],
      ['复核总分', '89.65', '等级：良'],
    ]);
  });

  it('says open where a person has to decide, and names points that the form does not show', () => {
    const rows = textsOf(opinionPaper(opinionOf({ totals: {
      parts: [], total: { label: '', reported: '', recomputed: null, difference: null }, grade: { reported: '', recomputed: null }, because: null,
      offTable: [{ name: '资金管理', points: '20' }],
    } }), 'opinion', 'zh'));
    expect(rows.slice(7, 10)).toEqual([['表外分值：资金管理（20 分）', '表中未列', '—', '—'], ['总分', '—', '待定', '—'], ['等级', '—', '待定', '—']]);
  });

  it('makes a self-check of the same findings', () => {
    const paper = opinionPaper(opinionOf({ findings: [findingOf(12, '甲')], checks: { passed: 39, failed: 1, needsReview: 0, inapplicable: 3 } }), 'self-check', 'zh');
    const rows = textsOf(paper);
    expect(rows[0]).toEqual(['项目支出绩效自评自检单']);
    expect(rows.at(-3)![1]).toBe('经自检，「热线运行经费」2023年度绩效自评填报总分 98.65、等级“优”，按「上海市2023年度」（shanghai/2023，1.0.0 版）复算总分 98.64、等级“优”。'
      + '填报总分与复算相差 0.01 分。共检查 40 项：通过 39 项，未通过 1 项，待人工 0 项；另有 3 项本表不适用。送审前请逐项更正；确属特殊情况的，在偏差原因中写明。');
    expect(rows.at(-2)![0]).toBe('填报人：＿＿＿＿＿＿＿＿');
  });

  it('speaks English when asked', () => {
    const rows = textsOf(opinionPaper(opinionOf(), 'opinion', 'en'));
    expect(rows[0]).toEqual(['Review opinion on a performance self-evaluation']);
    expect(rows[1]).toEqual(['Project', '热线运行经费']);
  });

  it('tells several forms of a file apart by number', () => {
    expect(opinionPaper(opinionOf(), 'opinion', 'zh', 3).name).toBe('审核意见表3');
  });
});
