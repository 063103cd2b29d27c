import { describe, expect, it } from 'vitest';
import { opinionText } from '../../src/report/opinion-text';
import { message } from '../../src/wording/message';
import { findingOf, opinionOf } from '../support/opinion-facts';

describe('opinionText', () => {
  it('says in four sentences what was reported, how it compares, what was found and what is asked for', () => {
    expect(opinionText(opinionOf({ findings: [findingOf(12, '「指标12」不符。')] }), 'opinion', 'zh')).toBe(
      '经复核，「热线运行经费」2023年度绩效自评填报总分 98.65、等级“优”，按「上海市2023年度」（shanghai/2023，1.0.0 版）复算总分 98.64、等级“优”。'
      + '填报总分与复算相差 0.01 分。列入问题 1 项：必须改 1 项，建议核 0 项，提示 0 项，待人工判断 0 项；另豁免 0 项。请填报单位逐项更正或说明理由后重新报送。\n'
      + '1. [必须改] G12 「指标12」不符。按规则重算得分；如有扣分依据，请在偏差原因中写明。',
    );
  });

  it('says what explains the difference, where something does', () => {
    const { totals } = opinionOf();
    expect(opinionText(opinionOf({ totals: { ...totals, because: message('review.because-sum') } }), 'opinion', 'zh'))
      .toContain('填报总分与复算相差 0.01 分；各行得分与规则一致，差额出在小计、合计或上限。');
  });

  it('asks for a correction only where there is something to correct', () => {
    const last = (facts: Parameters<typeof opinionOf>[0]): string => opinionText(opinionOf(facts), 'opinion', 'zh').split('\n')[0]!.split('。').at(-2)!;
    expect(last({})).toBe('按上述口径复核，未见需要更正之处');
    expect(last({ findings: [findingOf(12, '甲', { level: 'hint' })] })).toBe('请填报单位逐项核实，需要更正的更正，不需要更正的说明理由');
    expect(last({ findings: [findingOf(12, '甲', { verdict: 'needs-review' })] })).toBe('请填报单位逐项核实，需要更正的更正，不需要更正的说明理由');
  });

  it('names the row where the sentence does not, keeps an item on one line and lists what was waived with its reason', () => {
    const lines = opinionText(opinionOf({
      findings: [findingOf(12, '有\n标记。')],
      waivers: [{ finding: findingOf(13, '乙。'), reason: message('review.waived-local-rule'), text: '', on: '2026-11-21' }],
    }), 'opinion', 'zh').split('\n');
    expect(lines.slice(1)).toEqual([
      '1. [必须改] G12 「指标12」有 标记。按规则重算得分；如有扣分依据，请在偏差原因中写明。',
      '2. [已豁免] G13 「指标13」乙。豁免理由：本地口径允许（2026-11-21）。',
    ]);
  });

  it('says the reviewed score where there is one', () => {
    const reviewed = { pack: null, rows: [], total: '89.65', grade: '良' };
    expect(opinionText(opinionOf({ reviewed }), 'opinion', 'zh')).toContain('复核得分 89.65，等级“良”。');
  });
});
