import { describe, expect, it } from 'vitest';
import { findForms } from '../../src/form/find-forms';
import { workbook } from '../support/sheet';

/** Roles of rows written as "name weight". */
function roles(...rows: readonly string[]): string {
  const lines = rows.map((row) => {
    const [name, weight = '', level2 = ''] = row.split(' ');
    return `${level2 === '' ? '' : '产出指标'}|${level2}|${name}|10个|10个|${weight}|`;
  });
  const book = workbook(['@ 表', '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分', ...lines].join('\n'));
  return findForms(book).forms[0]!.indicators.map(({ role, parent }) => role === 'child' ? `child${parent}` : role).join(' ');
}

describe('parts of an indicator', () => {
  it('begin with 其中', () => {
    expect(roles('甲 20 数量', '其中：乙 12', '丙 8', '丁 10')).toBe('parent child0 child0 indicator');
    expect(roles('甲 20 数量', '其中：乙 -', '其中：丙 -', '丁 10')).toBe('parent child0 child0 indicator');
    expect(roles('甲 20 数量', '其中：1.乙', '2.丙', '丁 10')).toBe('parent child0 child0 indicator');
  });

  it('end where another second-level indicator begins', () => {
    expect(roles('甲 20 数量', '其中：乙 12', '丙 8 质量')).toBe('parent child0 indicator');
  });

  it('are numbered below their number when the weights add up', () => {
    expect(roles('1.甲 10 数量', '1.1乙 6', '1.2丙 4', '2.丁 5')).toBe('parent child0 child0 indicator');
    expect(roles('1.甲 10 数量', '(1)乙 6', '(2)丙 4')).toBe('parent child0 child0');
    expect(roles('1.甲 10 数量', '(1)乙 6', '(2)丙 5')).toBe('indicator indicator indicator');
    expect(roles('1.甲 10 数量', '2.乙 10', '3.丙 10')).toBe('indicator indicator indicator');
    expect(roles('1.甲 0.3 数量', '1.1乙 0.1', '1.2丙 0.2')).toBe('parent child0 child0');
  });
});
