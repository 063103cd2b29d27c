import { describe, expect, it } from 'vitest';
import { formSheet, ROWS, says, withCells } from '../../support/review';

describe('info-missing', () => {
  const sheet = formSheet({ rows: ROWS });
  const without = (address: string, text = '') => says('info-missing', withCells(sheet, { [address]: { value: text === '' ? null : text, text } }));

  it('a label with nothing behind it', () => {
    expect(without('B2')).toEqual(['提示 自评表!B2 没有填写项目名称。']);
    expect(without('B3')).toEqual(['提示 自评表!B3 没有填写主管部门。']);
    expect(without('E3', '/')).toEqual(['提示 自评表!E3 没有填写实施单位。']);
  });

  it('the whole head filled in', () => {
    expect(says('info-missing', sheet)).toEqual([]);
  });

  it('an empty column between label and value hides nothing', () => {
    const gap = withCells(sheet, { B2: { value: null, text: '' }, C2: { value: '热线运行经费', text: '热线运行经费' } });
    expect(says('info-missing', gap)).toEqual([]);
  });

  it('a blank template is no filled form', () => {
    const blank = formSheet({ rows: ROWS.map((row) => row.split(' | ').map((cell, at) => (at === 4 || at === 6 ? '' : cell)).join(' | ')), total: null, grade: null });
    expect(says('info-missing', withCells(blank, { B2: { value: null, text: '' } }))).toBe('不适用');
  });
});
