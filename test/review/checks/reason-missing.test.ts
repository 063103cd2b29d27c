import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { changed } from '../../support/profile';
import { formSheet, ROWS, rowsWith, says, withCells } from '../../support/review';
import { workbook } from '../../support/sheet';

describe('reason-missing', () => {
  const row = (reason: string, score = '8.86') => rowsWith({ 1: `^ | 质量指标 | 人员到位率 | =100(%) | 88.66(%) | 10 | ${score} | ${reason}` });
  const check = (reason: string, score = '8.86', profile: Parameters<typeof says>[2] = 'shanghai/2023') =>
    says('reason-missing', formSheet({ rows: row(reason, score), total: null, grade: null }), profile);

  it('points were lost and nothing is said', () => {
    expect(check('')).toEqual(['警告 自评表!H13 「人员到位率」得分 8.86 低于分值 10，尚未说明偏差原因。']);
  });

  it.each(['无', '无。', '/', '——', '0', 'NULL', '同上', '100%'])('“%s” is no reason', (reason) => {
    expect(check(reason)).toEqual([`警告 自评表!H13 「人员到位率」得分 8.86 低于分值 10，而原因栏写的是“${reason}”，不能算作原因。`]);
  });

  it('a sentence is one', () => {
    expect(check('新招人员未通过培训考核，已重新招聘。')).toEqual([]);
  });

  it('too short for the profile is none', () => {
    const atLeast = changed('shanghai/2023', { '/reasons/shortestLength': 5 });
    expect(check('人手紧张', '8.86', atLeast)).toEqual(['警告 自评表!H13 「人员到位率」得分 8.86 低于分值 10，而原因栏写的是“人手紧张”，不能算作原因。']);
    expect(check('人手紧张。。', '8.86', atLeast)).toHaveLength(1);
    expect(check('一直人手紧张', '8.86', atLeast)).toEqual([]);
  });

  it('full marks ask for nothing, and 13.33 of 40/3 are full', async () => {
    expect(says('reason-missing', formSheet({ rows: ROWS }))).toEqual([]);
    const full = withCells(await original('zhongshan-2022'), { H20: { value: 100 }, I20: { value: 1, text: '100.00%' }, J20: { value: 13.33, text: '13.33' } });
    expect(says('reason-missing', full, 'zhongshan/2022')).toEqual([]);
  });

  it('an untouched row that a person must score is not pressed', () => {
    const partly = (score: string) => says('reason-missing', formSheet({ rows: rowsWith({ 1: `^ | 时效指标 | 故障排除 | 及时 | 部分达成指标并具有一定效果 | 10 | ${score} | ` }), total: null, grade: null }));
    expect(partly('')).toEqual([]);
    expect(partly('6')).toEqual(['警告 自评表!H13 「故障排除」得分 6 低于分值 10，尚未说明偏差原因。']);
  });

  describe('without a reason column', () => {
    const at = async (changes: Parameters<typeof withCells>[1]) => says('reason-missing', withCells(await original('zhongshan-2022'), changes), 'zhongshan/2022');
    it('the cell beside the overall goal counts, and 已完成 is no reason', async () => {
      expect(await at({})).toEqual(['警告 自评表!H10 「时效指标」得分 8 低于分值 13.33，而原因栏写的是“已完成”，不能算作原因。']);
      expect(await at({ H10: { value: '话务量超出设计能力，接通率未达标，已扩容。' } })).toEqual([]);
      expect(await at({ H11: { value: '话务量超出设计能力，接通率未达标，已扩容。' } })).toEqual([]);
    });
    it('a form with no place at all is to blame, not who filled it in', () => {
      const book = workbook(['@ 自评表', '项目支出绩效自评表', '项目名称 | 热线运行经费',
        '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分',
        '产出指标 | 质量指标 | 人员到位率 | ≥100% | 88.66% | 10 | 8.86',
        '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 80 | 80'].join('\n'));
      expect(says('reason-missing', book)).toEqual(['提示 自评表!G4 「人员到位率」得分 8.86 低于分值 10，表中没有填写原因的栏目，请在备注或报告中说明。']);
    });
  });

  it('a fund block without a place for reasons asks for none because of a few points', () => {
    const funds = ['年度资金总额 | 887.50 | 887.50 | 868.09 | 10 | 97.81 | 9.78'];
    expect(says('reason-missing', formSheet({ funds, rows: ROWS, total: null }))).toEqual([]);
  });

  it('a profile that asks about little spending is heard all the same', () => {
    const below = changed('shanghai/2023', { '/reasons/triggers': [{ when: 'execution-rate-below', rate: '0.9', cite: { source: 'ziping', certainty: 'assumed' } }] });
    const funds = ['年度资金总额 | 100 | 100 | 80 | 10 | 80.00 | 8'];
    expect(says('reason-missing', formSheet({ funds, rows: ROWS, total: null }), below)).toHaveLength(1);
  });
});
