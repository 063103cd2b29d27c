import { describe, expect, it } from 'vitest';
import { original } from '../../support/originals';
import { findingsOf, formSheet, ROWS, rowsWith, says } from '../../support/review';

describe('placeholder-left', () => {
  const check = (row: string, achieved = '受理来电12000件') => says('placeholder-left', formSheet({ rows: [ROWS[0]!, row, ...ROWS.slice(2)], achieved }));

  it.each(['指标2', '……', '三级指标', 'XX', '指标二：'])('a template row “%s” that nobody used', (name) => {
    expect(check(`^ | 质量指标 | ${name} |  |  |  |  | `)).toEqual([`提示 自评表!C13 模板行“${name}”等 1 行没有使用，也没有删去。`]);
  });

  it('however many, they are one finding that names them all', () => {
    const rows = [ROWS[0]!, '^ | ^ | 指标2 |  |  |  |  | ', '^ | ^ | …… |  |  |  |  | ', ...ROWS.slice(1)];
    expect(says('placeholder-left', formSheet({ rows }))).toEqual(['提示 自评表!C13 模板行“指标2”等 2 行没有使用，也没有删去。']);
    expect(findingsOf('placeholder-left', formSheet({ rows }))[0]!.related).toEqual([{ sheet: '自评表', row: 13, column: 2 }]);
  });

  it('a used row that still has the template’s name', () => {
    expect(check('^ | 质量指标 | 指标1 | ≥98% | 99% | 30 | 30 | ')).toEqual(['提示 自评表!C13 指标名称还是模板的“指标1”，没有写实际指标。']);
  });

  it('dots in place of a value or a result', () => {
    expect(check('^ | 质量指标 | 办结率 | …… | 99% | 30 | 30 | ')).toEqual(['提示 自评表!D13 单元格内容只有“……”，没有填写。']);
    expect(check(ROWS[1]!, '……')).toEqual(['提示 自评表!E10 单元格内容只有“……”，没有填写。']);
  });

  it.each(['指标1：办结率', '无', '/', '办结率…', '指标完成率'])('“%s” says something', (name) => {
    expect(check(`^ | 质量指标 | ${name} | ≥98% | 99% | 30 | 30 | `)).toEqual([]);
  });

  it('rows that are marked 无 are none, and a blank template is no filled form', async () => {
    expect(says('placeholder-left', await original('zhongshan-2022'), 'zhongshan/2022')).toEqual([]);
    expect(says('placeholder-left', formSheet({ rows: rowsWith({ 0: '产出指标 | 数量指标 | 指标1 |  |  |  |  | ', 1: '^ | 质量指标 | 指标1 |  |  |  |  | ', 2: '效益指标 | 社会效益指标 | 诉求解决率 |  |  | 20 |  | ', 3: '满意度指标 | 服务对象满意度指标 | 群众满意度 |  |  | 10 |  | ' }), total: null, grade: null }))).toBe('不适用');
  });
});
